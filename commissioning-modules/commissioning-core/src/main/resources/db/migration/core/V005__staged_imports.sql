-- A file that asks something, or would change what is stored, waits for a person; nobody's answer for 30 days ends it.
alter table core.import
    add column questions int not null default 0,
    add column expires_at timestamptz,
    add column accepted_hash bytea check (length(accepted_hash) = 32);
alter table core.import drop constraint import_state_check;
alter table core.import add constraint import_state_check
    check (state in ('WAITING', 'STAGED', 'STORED', 'CHECKED', 'REFUSED', 'STOPPED', 'FAILED', 'DISCARDED', 'EXPIRED'));
comment on column core.import.state is '[C1] WAITING, STAGED (for a person), STORED, CHECKED (a trial), REFUSED (its rows), STOPPED, FAILED, DISCARDED or EXPIRED';
comment on column core.import.questions is '[C1] questions that wait for a person''s answer';
comment on column core.import.expires_at is '[C1] when a staged file is forgotten; none unless it was staged';
comment on column core.import.accepted_hash is '[T] SHA-256 of the changes that a person has accepted; none while nobody has';

create table core.import_decision (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    import_id   uuid not null,
    row_number  int not null check (row_number > 0),
    column_name text not null check (length(column_name) <= 60),
    choice      text not null check (length(choice) between 1 and 40),
    decided_by  uuid not null,
    decided_at  timestamptz not null default now(),
    primary key (tenant_id, import_id, row_number, column_name),
    foreign key (tenant_id, import_id) references core.import
);
comment on table core.import_decision is 'What a person chose for a question about a cell of a staged file (TH-20)';
comment on column core.import_decision.tenant_id is '[T] the council';
comment on column core.import_decision.import_id is '[T] the import';
comment on column core.import_decision.row_number is '[C1] row of the file';
comment on column core.import_decision.column_name is '[C1] column of the file';
comment on column core.import_decision.choice is '[C1] code of the choice';
comment on column core.import_decision.decided_by is '[T] subject of the one who chose';
comment on column core.import_decision.decided_at is '[T] when';
alter table core.import_decision enable row level security;
alter table core.import_decision force row level security;
create policy council on core.import_decision to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select, insert, update on core.import_decision to app;
