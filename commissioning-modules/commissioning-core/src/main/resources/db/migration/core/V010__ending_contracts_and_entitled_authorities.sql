-- A contract is ended here and not only brought in (IN-07), so a change says which version it has read.
alter table core.contract add column version bigint not null default 1;
comment on column core.contract.version is '[T] goes up with every change';

-- Who may use an agreement beside the council itself (PR-02).
create table core.agreement_entitled (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid,
    id           uuid not null,
    agreement_id uuid not null,
    kind         text not null check (kind in ('AUTHORITY', 'SUCCESSORS')),
    authority    text check (length(authority) between 1 and 200),
    gss          text check (gss ~ '^E(06|08|09|10)[0-9]{6}$'),
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    version      bigint not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, agreement_id) references core.agreement,
    constraint agreement_entitled_is_named check ((kind = 'AUTHORITY') = (authority is not null or gss is not null))
);
create index agreement_entitled_of on core.agreement_entitled (tenant_id, agreement_id);
comment on table core.agreement_entitled is 'Who may use an agreement beside the council itself, from when to when (PR-02)';
comment on column core.agreement_entitled.tenant_id is '[T] the council';
comment on column core.agreement_entitled.id is '[T] id of the entry';
comment on column core.agreement_entitled.agreement_id is '[T] the agreement';
comment on column core.agreement_entitled.kind is '[O] AUTHORITY, or SUCCESSORS: successors in title after a reorganisation';
comment on column core.agreement_entitled.authority is '[O] name of the authority; none where its code says it';
comment on column core.agreement_entitled.gss is '[O] GSS code of the authority; none where its name says it';
comment on column core.agreement_entitled.valid_from is '[O] first day';
comment on column core.agreement_entitled.valid_to is '[O] last day; none while it holds';
comment on column core.agreement_entitled.version is '[T] goes up with every change';
alter table core.agreement_entitled enable row level security;
alter table core.agreement_entitled force row level security;
create policy council on core.agreement_entitled to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select, insert, update on core.agreement_entitled to app;

-- Contracts with their last day and what each costs a year on a day, or on its own first or last day where the day is
-- not one of its days. What is bought for a whole term is told as a year's share of it, as in the register.
-- Runs with the reader's own rights, so that row-level security holds. Without a `set` clause, to be planned with its query.
create function core.contracts_valued(valued_on date)
returns table (
    tenant_id uuid, id uuid, ref text, kind text, title text, regime text, route text, route_reason text,
    agreement_id uuid, lot_id uuid, provider_id uuid, site_id uuid, child_id uuid, block_id uuid,
    agreed_on date, starts_on date, ends_on date, ended_on date, end_reason text, version bigint,
    last_day date, priced_on date, yearly_pence bigint)
language sql stable
as $$
    select c.tenant_id, c.id, c.ref, c.kind, c.title, c.regime, c.route, c.route_reason,
           c.agreement_id, c.lot_id, c.provider_id, c.site_id, c.child_id, c.block_id,
           c.agreed_on, c.starts_on, c.ends_on, c.ended_on, c.end_reason, c.version,
           least(c.ended_on, c.ends_on),
           greatest(c.starts_on, least(valued_on, c.ended_on, c.ends_on)),
           coalesce(f.pence, 0)::bigint
    from core.contract c
    left join lateral (
        select sum(case when l.units_of = 'YEAR' then l.amount_pence
                        else round(l.amount_pence * 365.0
                            / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365))) end) as pence
        from core.fee_line l
        where l.tenant_id = c.tenant_id
          and l.contract_id = c.id
          and l.valid_from <= greatest(c.starts_on, least(valued_on, c.ended_on, c.ends_on))
          and (l.valid_to is null or l.valid_to >= greatest(c.starts_on, least(valued_on, c.ended_on, c.ends_on)))
    ) f on true
$$;
revoke execute on function core.contracts_valued(date) from public;
grant execute on function core.contracts_valued(date) to app;

-- A place of a block that was bought outside any agreement comes the block's way, which keeps no reason (IN-40, IN-42).
alter table core.contract drop constraint contract_spot_placement_has_reason;
alter table core.contract add constraint contract_spot_placement_has_reason
    check (kind <> 'IPA' or route <> 'SPOT' or route_reason is not null or block_id is not null);
