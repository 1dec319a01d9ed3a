-- What a therapy order says beside its contract, under the contract's id (A2, domain 4).

create table therapies.therapy_order (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid,
    contract_id  uuid not null,
    therapy_type text not null check (length(therapy_type) between 2 and 20),
    arrangement  text not null check (arrangement in ('PREFERRED', 'NON_PREFERRED', 'PERSONAL_BUDGET')),
    unit         text not null check (length(unit) between 4 and 20),
    ehcp_section text check (length(ehcp_section) between 1 and 20),
    outcome_ref  text check (length(outcome_ref) between 1 and 60),
    primary key (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references core.contract
);
comment on table therapies.therapy_order is 'A therapy order of a child, beside its contract in the core';
comment on column therapies.therapy_order.tenant_id is '[T] the council';
comment on column therapies.therapy_order.contract_id is '[T] its contract';
comment on column therapies.therapy_order.therapy_type is '[P1] SLT, OT, PHYSIO … (domain 4.4)';
comment on column therapies.therapy_order.arrangement is '[C1] PREFERRED, NON_PREFERRED or PERSONAL_BUDGET (domain 4.1)';
comment on column therapies.therapy_order.unit is '[C1] what is ordered: SESSION, HOUR, ASSESSMENT … (domain 4.5)';
comment on column therapies.therapy_order.ehcp_section is '[P1] section of the EHC plan that it is for (domain 4.2)';
comment on column therapies.therapy_order.outcome_ref is '[P1] the council''s reference of the outcome';

alter table therapies.therapy_order enable row level security;
alter table therapies.therapy_order force row level security;
create policy council on therapies.therapy_order to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant usage on schema therapies to app;
grant select, insert, update on therapies.therapy_order to app;
