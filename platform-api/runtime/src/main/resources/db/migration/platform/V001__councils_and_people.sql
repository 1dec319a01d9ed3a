-- Councils, their modules, people and grants (A3, A5, A7). Class of each column in brackets: domain 7.1, T for technical.

create table platform.council (
    tenant_id         uuid not null primary key,
    key               text not null unique check (key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name              text not null check (length(name) between 1 and 200),
    state             text not null check (state in ('PLANNED', 'SHADOW', 'LIVE', 'CLOSING', 'DISSOLVED')),
    state_since       date not null,
    suspended_at      timestamptz,
    suspended_because text check (length(suspended_because) <= 500),
    vesting_day       date,
    version           bigint not null default 1
);
comment on table platform.council is 'A council as a legal entity with a lifetime (A3)';
comment on column platform.council.tenant_id is '[T] the council''s own id, never a GSS code';
comment on column platform.council.key is '[O] its name in paths; never changed or used again';
comment on column platform.council.name is '[O] name of the council';
comment on column platform.council.state is '[O] PLANNED, SHADOW, LIVE, CLOSING or DISSOLVED (domain 6.5)';
comment on column platform.council.state_since is '[O] civil date in Europe/London from which the state holds';
comment on column platform.council.suspended_at is '[O] when the operator suspended it; none while it works';
comment on column platform.council.suspended_because is '[C1] the operator''s reason';
comment on column platform.council.vesting_day is '[O] day the council takes over or is taken over';
comment on column platform.council.version is '[T] counts changes, for If-Match';

create table platform.council_identifier (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id         uuid not null,
    scheme     text not null check (scheme in ('GSS', 'GB-LAE', 'GB-PPON')),
    value      text not null check (length(value) between 1 and 40),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    source     text not null check (length(source) between 1 and 300),
    primary key (tenant_id, id),
    unique (tenant_id, scheme, value, valid_from)
);
comment on table platform.council_identifier is 'Dated identifiers of a council: GSS code, DfE local authority code, PPON (several at once are lawful)';
comment on column platform.council_identifier.tenant_id is '[T] the council';
comment on column platform.council_identifier.id is '[T] id of the row';
comment on column platform.council_identifier.scheme is '[O] GSS, GB-LAE (DfE code) or GB-PPON';
comment on column platform.council_identifier.value is '[O] the identifier';
comment on column platform.council_identifier.valid_from is '[O] first day it identifies the council';
comment on column platform.council_identifier.valid_to is '[O] last day; none while it is valid';
comment on column platform.council_identifier.source is '[O] where the identifier was published';

create table platform.council_module (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    module     text not null check (length(module) between 1 and 60),
    enabled    boolean not null,
    changed_at timestamptz not null default now(),
    primary key (tenant_id, module)
);
comment on table platform.council_module is 'Modules a council has switched on or off; off keeps the data (A7)';
comment on column platform.council_module.tenant_id is '[T] the council';
comment on column platform.council_module.module is '[O] id of the module';
comment on column platform.council_module.enabled is '[O] whether it is on';
comment on column platform.council_module.changed_at is '[T] when it was last switched';

create table platform.person (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id         uuid not null,
    subject    uuid,
    name       text not null check (length(name) between 1 and 200),
    email      text not null check (length(email) between 3 and 254 and email = lower(email)),
    invited_at timestamptz not null default now(),
    version    bigint not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, email),
    unique (tenant_id, subject)
);
create index person_subject on platform.person (subject);
comment on table platform.person is 'Somebody who works for a council, once per council';
comment on column platform.person.tenant_id is '[T] the council';
comment on column platform.person.id is '[T] the person in this council';
comment on column platform.person.subject is '[T] subject of the person''s tokens; none until Keycloak knows the person';
comment on column platform.person.name is '[P2] name';
comment on column platform.person.email is '[P2] work address for signing in, lower case';
comment on column platform.person.invited_at is '[T] when the person was added';
comment on column platform.person.version is '[T] counts changes of the person and its grants, for If-Match';

create table platform.council_grant (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid,
    id         uuid not null,
    person_id  uuid not null,
    role       text not null check (length(role) between 1 and 40 and role <> 'PLATFORM_OPERATOR'),
    granted_at timestamptz not null default now(),
    granted_by uuid not null,
    revoked_at timestamptz,
    revoked_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references platform.person
);
create unique index council_grant_held on platform.council_grant (tenant_id, person_id, role) where revoked_at is null;
comment on table platform.council_grant is 'A role held by a person in a council (A5); a revoked grant stays as history';
comment on column platform.council_grant.tenant_id is '[T] the council';
comment on column platform.council_grant.id is '[T] id of the grant';
comment on column platform.council_grant.person_id is '[T] who holds it';
comment on column platform.council_grant.role is '[C1] role of domain 10';
comment on column platform.council_grant.granted_at is '[T] when';
comment on column platform.council_grant.granted_by is '[T] subject of the one who granted it';
comment on column platform.council_grant.revoked_at is '[T] when it ended; none while it is held';
comment on column platform.council_grant.revoked_by is '[T] subject of the one who revoked it';

create table platform.operator_grant (
    subject    uuid not null primary key,
    name       text not null check (length(name) between 1 and 200),
    granted_at timestamptz not null default now()
);
comment on table platform.operator_grant is 'Platform operators; written by the owner when the platform is set up';
comment on column platform.operator_grant.subject is '[T] subject of the operator''s tokens';
comment on column platform.operator_grant.name is '[P2] name';
comment on column platform.operator_grant.granted_at is '[T] when';
