-- What a package of alternative provision says beside its contract, under the contract's id (A2, domain 5).

create table alternative.ap_package (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    contract_id uuid not null,
    cohort      text not null check (cohort in ('EOTAS', 'SECTION_19', 'CHILD_IN_CARE', 'CME')),
    hours       numeric(4, 2) not null check (hours > 0 and hours <= 60),
    review_on   date,
    primary key (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references core.contract
);
comment on table alternative.ap_package is 'A package of alternative provision for a child, beside its contract in the core';
comment on column alternative.ap_package.tenant_id is '[T] the council';
comment on column alternative.ap_package.contract_id is '[T] its contract';
comment on column alternative.ap_package.cohort is '[P1] EOTAS, SECTION_19, CHILD_IN_CARE or CME (domain 5.1)';
comment on column alternative.ap_package.hours is '[P1] hours a week (AE-08)';
comment on column alternative.ap_package.review_on is '[P1] day of the next review; none: not told (AE-09)';

alter table alternative.ap_package enable row level security;
alter table alternative.ap_package force row level security;
create policy council on alternative.ap_package to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant usage on schema alternative to app;
grant select, insert, update on alternative.ap_package to app;
