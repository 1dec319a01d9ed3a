-- What a contract commits a council to, line by line, for a division over financial and academic years (MT-01 to MT-05).

alter table core.contract add column apportionment text not null default 'CALENDAR_DAYS'
    check (apportionment in ('CALENDAR_DAYS', 'MONTHS', 'TERMS', 'SCHOOL_WEEKS'));
comment on column core.contract.apportionment is '[C1] how its cost falls on years: CALENDAR_DAYS, MONTHS, TERMS or SCHOOL_WEEKS (MT-04)';

-- A school's published calendar as the council has it: its money hangs on it, so no other council changes it.
create table core.school_term (
    tenant_id      uuid not null default current_setting('app.tenant_id')::uuid,
    site_id        uuid not null references core.site,
    name           text not null check (length(name) between 1 and 60),
    starts_on      date not null,
    ends_on        date not null check (ends_on >= starts_on and ends_on < starts_on + 200),
    half_term_from date check (half_term_from >= starts_on),
    half_term_to   date check (half_term_to >= half_term_from and half_term_to <= ends_on),
    closed_days    date[] not null default '{}' check (cardinality(closed_days) <= 40),
    primary key (tenant_id, site_id, starts_on),
    check ((half_term_from is null) = (half_term_to is null))
);
comment on table core.school_term is 'A term of a school''s published calendar, for costs that fall by terms or school weeks (MT-04)';
comment on column core.school_term.tenant_id is '[T] the council';
comment on column core.school_term.site_id is '[T] the school';
comment on column core.school_term.name is '[O] name of the term';
comment on column core.school_term.starts_on is '[O] first day';
comment on column core.school_term.ends_on is '[O] last day';
comment on column core.school_term.half_term_from is '[O] first day of the half term; none: not told';
comment on column core.school_term.half_term_to is '[O] last day of the half term; none: not told';
comment on column core.school_term.closed_days is '[O] further days closed within the term';
alter table core.school_term enable row level security;
alter table core.school_term force row level security;
create policy council on core.school_term to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select, insert, delete on core.school_term to app;

-- A fee year is an academic year for a child's place or package, and otherwise counts from the contract's first day.
create view core.commitment_line with (security_invoker = true) as
select c.tenant_id, c.id as contract_id, c.kind, c.provider_id, c.agreement_id, c.agreed_on, c.apportionment,
       case when c.apportionment in ('TERMS', 'SCHOOL_WEEKS') then coalesce(c.site_id, p.site_id) end as calendar_of,
       f.purpose, f.amount_pence, f.units_of, f.vat_rate, f.vat_recoverable,
       greatest(f.valid_from, c.starts_on) as line_from,
       least(f.valid_to, c.ends_on) as line_to,
       c.ended_on,
       case when c.kind in ('BLOCK', 'OTHER') then c.starts_on end as years_from
from core.contract c
join core.fee_line f on f.tenant_id = c.tenant_id and f.contract_id = c.id
left join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id;
comment on view core.commitment_line is 'Each fee line with the dates and the policy by which it falls on years';
grant select on core.commitment_line to app;

-- An amount a year that health or social care pays falls on years as the contract does.
create view core.contribution_line with (security_invoker = true) as
select c.tenant_id, c.id as contract_id, c.kind, c.apportionment, s.contributor,
       case when c.apportionment in ('TERMS', 'SCHOOL_WEEKS') then coalesce(c.site_id, p.site_id) end as calendar_of,
       s.pence as amount_pence, 'YEAR' as units_of, 0::numeric as vat_rate, true as vat_recoverable,
       c.starts_on as line_from, c.ends_on as line_to, c.ended_on,
       case when c.kind in ('BLOCK', 'OTHER') then c.starts_on end as years_from
from core.cost_share s
join core.contract c on c.tenant_id = s.tenant_id and c.id = s.contract_id
left join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
where s.pence is not null;
comment on view core.contribution_line is 'Each amount a year that somebody else pays, with the dates and the policy by which it falls on years';
grant select on core.contribution_line to app;
