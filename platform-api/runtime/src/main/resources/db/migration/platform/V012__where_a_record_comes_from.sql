-- What a council took over from another one, and what the role `reorganiser` may see of councils (A4, docs/adr/0019).

create table platform.inherited (
    tenant_id        uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    kind             text not null check (kind in ('AGREEMENT', 'CHILD', 'CONTRACT', 'PERSON')),
    id               uuid not null,
    predecessor_id   uuid not null references platform.council,
    original_id      uuid not null,
    original_ref     text not null check (length(original_ref) between 1 and 300),
    reorganisation_id uuid not null,
    plan_number      int not null check (plan_number > 0),
    since            date not null,
    primary key (tenant_id, kind, predecessor_id, original_id)
);
create index inherited_of on platform.inherited (tenant_id, kind, id);
comment on table platform.inherited is 'Where a record comes from that the council took over in a reorganisation: provenance and old links';
comment on column platform.inherited.tenant_id is '[T] the council that has it now';
comment on column platform.inherited.kind is '[O] AGREEMENT, CHILD, CONTRACT or PERSON';
comment on column platform.inherited.id is '[T] id of the record in this council';
comment on column platform.inherited.predecessor_id is '[T] the council that had it before';
comment on column platform.inherited.original_id is '[T] its id there';
comment on column platform.inherited.original_ref is '[C1] its reference there';
comment on column platform.inherited.reorganisation_id is '[T] the reorganisation';
comment on column platform.inherited.plan_number is '[T] the plan by which it was carried out';
comment on column platform.inherited.since is '[O] vesting day';
alter table platform.inherited enable row level security;
alter table platform.inherited force row level security;
create policy council on platform.inherited to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select on platform.inherited to app;

-- Who may do what in a reorganisation, and which councils take part, is asked by functions that directory owns.
grant select (subject) on platform.operator_grant to directory;
