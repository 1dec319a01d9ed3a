-- The spine (A2): providers and sites shared by all councils; agreements, contracts, children and placements per council.

create table core.provider (
    id         uuid not null primary key,
    name       text not null check (length(name) between 1 and 200),
    kind       text not null check (length(kind) between 1 and 40),
    created_at timestamptz not null default now()
);
create index provider_by_name on core.provider (lower(name));
comment on table core.provider is 'A legal entity that provides, known to all councils (open fields only)';
comment on column core.provider.id is '[T] id of the legal entity';
comment on column core.provider.name is '[O] registered name';
comment on column core.provider.kind is '[O] kind of legal entity: COMPANY, CHARITY …';
comment on column core.provider.created_at is '[T] when it was first known';

create table core.provider_identifier (
    provider_id uuid not null references core.provider,
    scheme      text not null check (scheme in ('GB-COH', 'GB-CHC', 'GB-UKPRN', 'GB-PPON')),
    value       text not null check (length(value) between 1 and 40),
    valid_from  date not null default '0001-01-01',
    valid_to    date check (valid_to >= valid_from),
    primary key (scheme, value, valid_from)
);
create index provider_identifier_of on core.provider_identifier (provider_id);
comment on table core.provider_identifier is 'Dated identifiers of a provider; never a key (domain 8.6)';
comment on column core.provider_identifier.provider_id is '[T] the provider';
comment on column core.provider_identifier.scheme is '[O] org-id scheme: GB-COH, GB-CHC, GB-UKPRN, GB-PPON';
comment on column core.provider_identifier.value is '[O] the identifier';
comment on column core.provider_identifier.valid_from is '[O] first day; year 1 where it was not told';
comment on column core.provider_identifier.valid_to is '[O] last day; none while valid';

create table core.site (
    id           uuid not null primary key,
    provider_id  uuid not null references core.provider,
    name         text not null check (length(name) between 1 and 200),
    kind         text not null check (length(kind) between 1 and 60),
    urn          text unique check (urn ~ '^[1-9][0-9]{5}$'),
    district_gss text check (length(district_gss) = 9),
    postcode     text check (length(postcode) between 6 and 8),
    created_at   timestamptz not null default now()
);
create index site_of_provider on core.site (provider_id);
comment on table core.site is 'A place where a provider works: a school, a centre; known to all councils';
comment on column core.site.id is '[T] id of the site';
comment on column core.site.provider_id is '[T] legal entity that runs it';
comment on column core.site.name is '[O] name of the school or centre';
comment on column core.site.kind is '[O] kind of site: INDEPENDENT_SPECIAL_SCHOOL …';
comment on column core.site.urn is '[O] URN of a school in GIAS (ID-01); none for other sites';
comment on column core.site.district_gss is '[O] district the site is in (IN-15)';
comment on column core.site.postcode is '[O] postcode of the site';
comment on column core.site.created_at is '[T] when it was first known';

create table core.agreement (
    tenant_id           uuid not null default current_setting('app.tenant_id')::uuid,
    id                  uuid not null,
    ref                 text not null check (length(ref) between 1 and 60),
    title               text not null check (length(title) between 1 and 300),
    kind                text not null check (kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK', 'QUALIFIED_LIST', 'OTHER')),
    procurement_started date,
    awarded_on          date,
    starts_on           date not null,
    ends_on             date not null check (ends_on >= starts_on),
    regime              text not null check (regime in ('PCR2015', 'PA2023')),
    primary key (tenant_id, id),
    unique (tenant_id, ref)
);
comment on table core.agreement is 'A framework, DPS or qualified list of a council: terms for later contracts';
comment on column core.agreement.tenant_id is '[T] the council';
comment on column core.agreement.id is '[T] id of the agreement';
comment on column core.agreement.ref is '[O] the council''s reference';
comment on column core.agreement.title is '[O] title';
comment on column core.agreement.kind is '[O] DPS, FRAMEWORK, OPEN_FRAMEWORK, QUALIFIED_LIST or OTHER';
comment on column core.agreement.procurement_started is '[O] when its procurement started; fixes the regime for life (domain 3.7)';
comment on column core.agreement.awarded_on is '[O] when it was awarded';
comment on column core.agreement.starts_on is '[O] first day';
comment on column core.agreement.ends_on is '[O] last day; call-offs may go on after it (IN-06)';
comment on column core.agreement.regime is '[O] PCR2015 or PA2023 (PR-50)';

create table core.lot (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid,
    id           uuid not null,
    agreement_id uuid not null,
    code         text not null check (length(code) between 1 and 40),
    rank         int not null check (rank between 1 and 99),
    primary key (tenant_id, id),
    unique (tenant_id, agreement_id, code),
    foreign key (tenant_id, agreement_id) references core.agreement
);
comment on table core.lot is 'A lot of an agreement; lots are compared by rank, never by label (IN-11)';
comment on column core.lot.tenant_id is '[T] the council';
comment on column core.lot.id is '[T] id of the lot';
comment on column core.lot.agreement_id is '[T] its agreement';
comment on column core.lot.code is '[O] code: A, B, 1, 2';
comment on column core.lot.rank is '[O] 1 is the highest quality';

create table core.membership (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    id          uuid not null,
    lot_id      uuid not null,
    provider_id uuid not null references core.provider,
    site_id     uuid not null references core.site,
    member_from date not null,
    member_to   date check (member_to >= member_from),
    primary key (tenant_id, id),
    unique (tenant_id, lot_id, site_id, member_from),
    foreign key (tenant_id, lot_id) references core.lot
);
create index membership_of_site on core.membership (tenant_id, site_id);
comment on table core.membership is 'A school''s place on a lot of an agreement, per legal entity and site (IN-16)';
comment on column core.membership.tenant_id is '[T] the council';
comment on column core.membership.id is '[T] id of the membership';
comment on column core.membership.lot_id is '[T] the lot';
comment on column core.membership.provider_id is '[T] legal entity that is the member';
comment on column core.membership.site_id is '[T] school it is a member with';
comment on column core.membership.member_from is '[O] first day';
comment on column core.membership.member_to is '[O] last day; none: as long as the agreement runs (IN-05)';

create table core.child (
    tenant_id         uuid not null default current_setting('app.tenant_id')::uuid,
    id                uuid not null,
    ref               text not null check (length(ref) between 1 and 60),
    need              text not null check (length(need) between 2 and 4),
    birth_cohort      smallint not null check (birth_cohort between 1980 and 2100),
    home_district_gss text check (length(home_district_gss) = 9),
    wrapped_key       bytea not null,
    upn_index         bytea,
    name_index        bytea not null,
    upn_sealed        bytea,
    family_name_sealed   bytea not null,
    given_name_sealed    bytea not null,
    date_of_birth_sealed bytea not null,
    home_postcode_sealed bytea,
    digest            bytea not null check (length(digest) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, ref),
    unique (tenant_id, upn_index) deferrable initially deferred
);
create index child_by_name on core.child (tenant_id, name_index);
comment on table core.child is 'A child the council pays a place for; identity locked with the child''s own key (A14)';
comment on column core.child.tenant_id is '[T] the council';
comment on column core.child.id is '[T] id of the child';
comment on column core.child.ref is '[P2] the council''s reference, a pseudonym';
comment on column core.child.need is '[P1] primary need code (domain 8.5)';
comment on column core.child.birth_cohort is '[P2] academic year of birth, for year groups (domain 8.7)';
comment on column core.child.home_district_gss is '[P2] district of home';
comment on column core.child.wrapped_key is '[T] the child''s key, wrapped by the council''s key; throwing it away is deletion';
comment on column core.child.upn_index is '[P2] keyed hash of the UPN, for equality within the council';
comment on column core.child.name_index is '[P2] keyed hash of the normalised name, for exact search';
comment on column core.child.upn_sealed is '[P2] UPN, sealed';
comment on column core.child.family_name_sealed is '[P2] family name, sealed';
comment on column core.child.given_name_sealed is '[P2] given name, sealed';
comment on column core.child.date_of_birth_sealed is '[P2] date of birth, sealed';
comment on column core.child.home_postcode_sealed is '[P2] home postcode, sealed';
comment on column core.child.digest is '[P2] keyed hash of the whole identity, to see that a repeated row changes nothing';

create table core.contract (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid,
    id           uuid not null,
    ref          text not null check (length(ref) between 1 and 60),
    kind         text not null check (kind in ('IPA')),
    regime       text not null check (regime in ('PCR2015', 'PA2023')),
    route        text not null check (route in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK', 'QUALIFIED_LIST', 'OTHER', 'SPOT')),
    route_reason text check (length(route_reason) <= 60),
    agreement_id uuid,
    lot_id       uuid,
    provider_id  uuid not null references core.provider,
    site_id      uuid references core.site,
    agreed_on    date not null,
    starts_on    date not null,
    ends_on      date check (ends_on >= starts_on),
    primary key (tenant_id, id),
    unique (tenant_id, ref),
    foreign key (tenant_id, agreement_id) references core.agreement,
    foreign key (tenant_id, lot_id) references core.lot,
    check ((route = 'SPOT') = (agreement_id is null)),
    check (route <> 'SPOT' or route_reason is not null)
);
create index contract_of_provider on core.contract (tenant_id, provider_id);
create index contract_by_dates on core.contract (tenant_id, starts_on, ends_on);
comment on table core.contract is 'The spine: every line of commissioning ends in a contract (A2)';
comment on column core.contract.tenant_id is '[T] the council';
comment on column core.contract.id is '[T] id of the contract, shared with the module that holds the rest';
comment on column core.contract.ref is '[C1] the council''s contract number';
comment on column core.contract.kind is '[O] IPA: one child at one provider';
comment on column core.contract.regime is '[O] PCR2015 or PA2023: of the root procurement, for life (PR-50)';
comment on column core.contract.route is '[O] kind of agreement it was called off under, or SPOT';
comment on column core.contract.route_reason is '[C1] why off framework (IN-51)';
comment on column core.contract.agreement_id is '[T] agreement it was called off under; none for a spot purchase';
comment on column core.contract.lot_id is '[T] lot in force at call-off';
comment on column core.contract.provider_id is '[T] legal entity under contract';
comment on column core.contract.site_id is '[T] school or centre';
comment on column core.contract.agreed_on is '[C1] call-off date';
comment on column core.contract.starts_on is '[C1] first day';
comment on column core.contract.ends_on is '[C1] last day; none where it runs on';

create table core.fee_line (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    id          uuid not null,
    contract_id uuid not null,
    purpose     text not null check (purpose in ('EDUCATION', 'THERAPY', 'ONE_TO_ONE', 'CARE', 'RESIDENTIAL', 'TRANSPORT', 'OTHER')),
    basis       text not null check (basis in ('ANNUAL')),
    pence       bigint not null check (pence between 0 and 100000000000),
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (tenant_id, id),
    unique (tenant_id, contract_id, purpose, valid_from),
    foreign key (tenant_id, contract_id) references core.contract
);
comment on table core.fee_line is 'What a contract costs, by purpose and dates (IN-34)';
comment on column core.fee_line.tenant_id is '[T] the council';
comment on column core.fee_line.id is '[T] id of the line';
comment on column core.fee_line.contract_id is '[T] its contract';
comment on column core.fee_line.purpose is '[C1] EDUCATION, THERAPY … (IN-34)';
comment on column core.fee_line.basis is '[C1] ANNUAL (MT-03)';
comment on column core.fee_line.pence is '[C1] whole pence, excluding VAT (MT-01)';
comment on column core.fee_line.valid_from is '[C1] first day';
comment on column core.fee_line.valid_to is '[C1] last day; none while it holds';

create table core.placement (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    id          uuid not null,
    contract_id uuid not null,
    child_id    uuid not null,
    site_id     uuid not null references core.site,
    attendance  text not null check (attendance in ('DAY', 'RESIDENTIAL')),
    weeks       smallint not null check (weeks between 1 and 53),
    starts_on   date not null,
    ends_on     date check (ends_on >= starts_on),
    primary key (tenant_id, id),
    unique (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references core.contract,
    foreign key (tenant_id, child_id) references core.child
);
create index placement_by_dates on core.placement (tenant_id, starts_on, ends_on);
create index placement_of_child on core.placement (tenant_id, child_id);
create index placement_at_site on core.placement (tenant_id, site_id);
comment on table core.placement is 'A child''s actual attendance under one contract (domain 2.3)';
comment on column core.placement.tenant_id is '[T] the council';
comment on column core.placement.id is '[T] id of the placement';
comment on column core.placement.contract_id is '[T] its contract; an IPA has one placement';
comment on column core.placement.child_id is '[T] the child';
comment on column core.placement.site_id is '[T] the school';
comment on column core.placement.attendance is '[P1] DAY or RESIDENTIAL';
comment on column core.placement.weeks is '[C1] weeks a year';
comment on column core.placement.starts_on is '[P2] first day';
comment on column core.placement.ends_on is '[P2] last day; none where it runs on';

create table core.import (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid,
    id          uuid not null,
    kind        text not null check (length(kind) between 1 and 40),
    file_name   text not null check (length(file_name) between 1 and 200),
    bytes       bigint not null check (bytes >= 0),
    trial       boolean not null default false,
    file_sealed bytea,
    state       text not null default 'WAITING' check (state in ('WAITING', 'STORED', 'CHECKED', 'REFUSED', 'FAILED')),
    rows        int not null default 0,
    added       int not null default 0,
    changed     int not null default 0,
    unchanged   int not null default 0,
    problems    int not null default 0,
    notices     int not null default 0,
    report_sealed bytea,
    job_id      uuid not null,
    started_by  uuid not null,
    started_at  timestamptz not null default now(),
    finished_at timestamptz,
    primary key (tenant_id, id)
);
comment on table core.import is 'A file brought in: checked whole, then stored all or nothing';
comment on column core.import.tenant_id is '[T] the council';
comment on column core.import.id is '[T] id of the import; ids are made in the order of time';
comment on column core.import.kind is '[C1] providers, agreements, memberships or placements';
comment on column core.import.file_name is '[P2] the file''s name as uploaded, which may name a child';
comment on column core.import.bytes is '[T] its size';
comment on column core.import.trial is '[C1] whether it is checked only and stores nothing';
comment on column core.import.file_sealed is '[P1] its content, sealed with the council''s key; removed when the import ends';
comment on column core.import.state is '[C1] WAITING, STORED, CHECKED (a trial), REFUSED or FAILED';
comment on column core.import.rows is '[C1] rows read';
comment on column core.import.added is '[C1] rows that were new';
comment on column core.import.changed is '[C1] rows that changed something';
comment on column core.import.unchanged is '[C1] rows that were known already';
comment on column core.import.problems is '[C1] problems found';
comment on column core.import.notices is '[C1] notices given';
comment on column core.import.report_sealed is '[P1] the problems with row, column and value, sealed with the council''s key';
comment on column core.import.job_id is '[T] the job that does it';
comment on column core.import.started_by is '[T] subject of the one who brought it in';
comment on column core.import.started_at is '[T] when';
comment on column core.import.finished_at is '[T] when it ended';

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['agreement', 'lot', 'membership', 'child', 'contract', 'fee_line', 'placement', 'import'] loop
        execute format('alter table core.%I enable row level security', tenant_table);
        execute format('alter table core.%I force row level security', tenant_table);
        execute format('create policy council on core.%I to app
            using (tenant_id = (select current_setting(''app.tenant_id'')::uuid))', tenant_table);
        execute format('grant select, insert, update on core.%I to app', tenant_table);
    end loop;
end
$$;
grant usage on schema core to app;
grant select, insert on core.provider, core.provider_identifier, core.site to app;
