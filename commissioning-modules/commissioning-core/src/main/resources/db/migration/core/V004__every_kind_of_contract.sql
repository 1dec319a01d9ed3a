-- The spine for every kind of contract (A2): what a council has told so far stays as it is.

alter table core.agreement add column max_value_pence bigint check (max_value_pence between 0 and 1000000000000000);
comment on column core.agreement.max_value_pence is '[O] published maximum value in whole pence, excluding VAT (IN-81, IN-82)';
alter table core.agreement drop constraint agreement_regime_check;
alter table core.agreement add constraint agreement_regime_check check (regime in ('PCR2015', 'PA2023', 'PSR'));
comment on column core.agreement.regime is '[O] PCR2015, PA2023 or PSR (PR-50, domain 3.7)';

alter table core.membership alter column site_id drop not null;
alter table core.membership add column status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'IMPROVEMENT_PLAN', 'EMBARGO', 'SUSPENDED', 'TERMINATED'));
alter table core.membership drop constraint membership_tenant_id_lot_id_site_id_member_from_key;
alter table core.membership add constraint membership_once
    unique nulls not distinct (tenant_id, lot_id, provider_id, site_id, member_from);
comment on table core.membership is 'A place on a lot of an agreement, per legal entity and site (IN-16); a provider without sites is one with none';
comment on column core.membership.site_id is '[T] school it is a member with; none: the legal entity as a whole';
comment on column core.membership.status is '[C1] ACTIVE, IMPROVEMENT_PLAN, EMBARGO, SUSPENDED or TERMINATED (IN-24)';

alter table core.contract drop constraint contract_kind_check;
alter table core.contract add constraint contract_kind_check
    check (kind in ('IPA', 'BLOCK', 'THERAPY_ORDER', 'AP_PACKAGE', 'OTHER'));
alter table core.contract drop constraint contract_regime_check;
alter table core.contract add constraint contract_regime_check check (regime in ('PCR2015', 'PA2023', 'PSR'));
alter table core.contract drop constraint contract_check2;
alter table core.contract add constraint contract_spot_placement_has_reason
    check (kind <> 'IPA' or route <> 'SPOT' or route_reason is not null);
alter table core.contract
    add column title text check (length(title) between 1 and 300),
    add column child_id uuid,
    add column block_id uuid,
    add column ended_on date,
    add column end_reason text check (end_reason in ('EXPIRY', 'NOVATED_OR_ASSIGNED', 'TERMINATED')),
    add constraint contract_end_has_reason check ((ended_on is null) = (end_reason is null)),
    add constraint contract_other_has_title check (kind <> 'OTHER' or title is not null),
    add constraint contract_only_placements_use_a_block check (block_id is null or kind = 'IPA'),
    add foreign key (tenant_id, child_id) references core.child,
    add foreign key (tenant_id, block_id) references core.contract;
create index contract_of_child on core.contract (tenant_id, child_id) where child_id is not null;
create index contract_under_block on core.contract (tenant_id, block_id) where block_id is not null;
comment on column core.contract.kind is '[O] IPA, BLOCK, THERAPY_ORDER, AP_PACKAGE or OTHER';
comment on column core.contract.regime is '[O] PCR2015, PA2023 or PSR: of the root procurement, for life (PR-50)';
comment on column core.contract.title is '[C1] title, where it is not a child''s contract';
comment on column core.contract.child_id is '[T] the child it is for, where there is no placement: an order, a package';
comment on column core.contract.block_id is '[T] block contract whose place is filled; none for a place of its own (IN-40)';
comment on column core.contract.ended_on is '[C1] last day, where it ended before its time or by succession (IN-07)';
comment on column core.contract.end_reason is '[C1] EXPIRY, NOVATED_OR_ASSIGNED or TERMINATED (IN-07)';

create table core.block (
    tenant_id             uuid not null default current_setting('app.tenant_id')::uuid,
    contract_id           uuid not null,
    places                int not null check (places between 1 and 10000),
    price_per_place_pence bigint not null check (price_per_place_pence between 0 and 100000000000),
    primary key (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references core.contract
);
comment on table core.block is 'What a block contract buys: places at a price a year, filled or not (IN-40)';
comment on column core.block.tenant_id is '[T] the council';
comment on column core.block.contract_id is '[T] its contract';
comment on column core.block.places is '[C1] places bought';
comment on column core.block.price_per_place_pence is '[C1] price of one place a year in whole pence, excluding VAT; fixed (IN-35)';

-- A price with its terms: price × units, for a year or for the whole term, and never another conversion (MT-03, MT-06).
alter table core.fee_line drop constraint fee_line_basis_check;
alter table core.fee_line add constraint fee_line_basis_check
    check (basis in ('ANNUAL', 'TERMLY', 'WEEKLY', 'DAILY', 'HOURLY', 'SESSION', 'ONE_OFF'));
alter table core.fee_line
    add column units int not null default 1 check (units between 1 and 10000),
    add column units_of text not null default 'YEAR' check (units_of in ('YEAR', 'TERM')),
    add column vat_rate numeric(5, 2) not null default 0 check (vat_rate between 0 and 100),
    add column vat_recoverable boolean not null default true,
    add column amount_pence bigint generated always as (pence * units) stored,
    add constraint fee_line_annual_is_one_unit check (basis not in ('ANNUAL', 'ONE_OFF') or units = 1),
    add constraint fee_line_once_is_of_the_term check (basis <> 'ONE_OFF' or units_of = 'TERM');
comment on column core.fee_line.basis is '[C1] ANNUAL, TERMLY, WEEKLY, DAILY, HOURLY, SESSION or ONE_OFF (MT-03)';
comment on column core.fee_line.pence is '[C1] price of one unit of the basis in whole pence, excluding VAT (MT-01)';
comment on column core.fee_line.units is '[C1] units of the basis in a year, or in the whole term (MT-03)';
comment on column core.fee_line.units_of is '[C1] YEAR: the units come every year; TERM: they are all there are';
comment on column core.fee_line.vat_rate is '[C1] VAT in percent (MT-08)';
comment on column core.fee_line.vat_recoverable is '[C1] whether the council recovers the VAT (MT-08)';
comment on column core.fee_line.amount_pence is '[C1] price × units: a year''s cost, or the whole term''s, in whole pence, excluding VAT';

create table core.cost_share (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    contract_id uuid not null,
    contributor text not null check (contributor in ('HEALTH', 'CARE')),
    percent     numeric(5, 2) check (percent between 0 and 100),
    pence       bigint check (pence between 0 and 100000000000),
    primary key (tenant_id, contract_id, contributor),
    foreign key (tenant_id, contract_id) references core.contract,
    check ((percent is null) <> (pence is null))
);
comment on table core.cost_share is 'What health or social care pays of a contract: a share or an amount a year (MT-09)';
comment on column core.cost_share.tenant_id is '[T] the council';
comment on column core.cost_share.contract_id is '[T] its contract';
comment on column core.cost_share.contributor is '[C1] HEALTH or CARE';
comment on column core.cost_share.percent is '[C1] percent of the gross cost; none where it is an amount';
comment on column core.cost_share.pence is '[C1] whole pence a year; none where it is a share';

-- An order or a package may be for a child of whom nothing but the reference is known (DP-01).
alter table core.child
    alter column need drop not null,
    alter column birth_cohort drop not null,
    alter column name_index drop not null,
    alter column family_name_sealed drop not null,
    alter column given_name_sealed drop not null,
    alter column date_of_birth_sealed drop not null,
    alter column digest drop not null,
    add constraint child_is_told_whole_or_not check (
        (need is null) = (digest is null) and (birth_cohort is null) = (digest is null)
        and (name_index is null) = (digest is null) and (family_name_sealed is null) = (digest is null)
        and (given_name_sealed is null) = (digest is null) and (date_of_birth_sealed is null) = (digest is null)),
    add column other_needs text[] not null default '{}' check (cardinality(other_needs) <= 11),
    add column home_lsoa text check (home_lsoa ~ '^E01[0-9]{6}$'),
    add column ehcp boolean,
    add column looked_after boolean;
comment on table core.child is 'A child the council pays for; identity locked with the child''s own key (A14); none while only the reference is known';
comment on column core.child.need is '[P1] primary need code, the first in rank (domain 8.5)';
comment on column core.child.other_needs is '[P1] further need codes in their rank (domain 8.5)';
comment on column core.child.home_lsoa is '[P2] lower super output area of home, for boundaries that cut districts (domain 6.7)';
comment on column core.child.ehcp is '[P1] whether there is an EHC plan; none: not told';
comment on column core.child.looked_after is '[P1] whether the child is looked after; none: not told';

-- Where a child lived when: succession asks for a day (LG-10). One row at a time is open.
create table core.child_home (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid,
    child_id     uuid not null,
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    district_gss text check (length(district_gss) = 9),
    lsoa         text check (lsoa ~ '^E01[0-9]{6}$'),
    primary key (tenant_id, child_id, valid_from),
    foreign key (tenant_id, child_id) references core.child
);
comment on table core.child_home is 'District and area of a child''s home, with dates';
comment on column core.child_home.tenant_id is '[T] the council';
comment on column core.child_home.child_id is '[T] the child';
comment on column core.child_home.valid_from is '[P2] first day; year 1 where it was not told';
comment on column core.child_home.valid_to is '[P2] last day; none while it holds';
comment on column core.child_home.district_gss is '[P2] district of home';
comment on column core.child_home.lsoa is '[P2] lower super output area of home';
-- The owner of the tables sees no council's row; this once it copies what is there.
alter table core.child no force row level security;
insert into core.child_home (tenant_id, child_id, valid_from, district_gss)
select c.tenant_id, c.id, date '0001-01-01', c.home_district_gss from core.child c;
alter table core.child force row level security;

-- What GIAS and Ofsted say of a site, with dates (IN-26). Open facts, shared by all councils.
create table core.site_fact (
    site_id    uuid not null references core.site,
    fact       text not null check (fact in ('LSOA', 'CAPACITY', 'AGE_FROM', 'AGE_TO', 'SECTION_41', 'REGISTRATION')),
    value      text not null check (length(value) between 1 and 60),
    valid_from date not null default '0001-01-01',
    valid_to   date check (valid_to >= valid_from),
    primary key (site_id, fact, valid_from)
);
comment on table core.site_fact is 'A dated fact of a site from a public register (IN-26)';
comment on column core.site_fact.site_id is '[T] the site';
comment on column core.site_fact.fact is '[O] LSOA, CAPACITY, AGE_FROM, AGE_TO, SECTION_41 or REGISTRATION';
comment on column core.site_fact.value is '[O] what holds; APPROVED for section 41';
comment on column core.site_fact.valid_from is '[O] first day; year 1 where it was not told';
comment on column core.site_fact.valid_to is '[O] last day; none while it holds';

-- A council's own standing with a provider: quality concerns are the council's, never the directory's (IN-24).
create table core.provider_standing (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    id          uuid not null,
    provider_id uuid not null references core.provider,
    site_id     uuid references core.site,
    status      text not null check (status in ('ACTIVE', 'IMPROVEMENT_PLAN', 'EMBARGO', 'SUSPENDED', 'TERMINATED')),
    reason      text check (length(reason) between 1 and 500),
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, provider_id, site_id, valid_from)
);
create index provider_standing_of_site on core.provider_standing (tenant_id, site_id);
comment on table core.provider_standing is 'How a council stands with a provider or one of its sites, from when to when (IN-24)';
comment on column core.provider_standing.tenant_id is '[T] the council';
comment on column core.provider_standing.id is '[T] id of the standing';
comment on column core.provider_standing.provider_id is '[T] the provider';
comment on column core.provider_standing.site_id is '[T] the site; none: the provider as a whole';
comment on column core.provider_standing.status is '[C1] ACTIVE, IMPROVEMENT_PLAN, EMBARGO, SUSPENDED or TERMINATED';
comment on column core.provider_standing.reason is '[C1] why';
comment on column core.provider_standing.valid_from is '[C1] first day';
comment on column core.provider_standing.valid_to is '[C1] last day; none while it holds';

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['block', 'cost_share', 'child_home', 'provider_standing'] loop
        execute format('alter table core.%I enable row level security', tenant_table);
        execute format('alter table core.%I force row level security', tenant_table);
        execute format('create policy council on core.%I to app
            using (tenant_id = (select current_setting(''app.tenant_id'')::uuid))', tenant_table);
        execute format('grant select, insert, update on core.%I to app', tenant_table);
    end loop;
end
$$;
-- What a row no longer says of its contract goes with it.
grant delete on core.cost_share, core.fee_line to app;
grant select, insert, update on core.site_fact to app;
