-- Audit, access log, seals, outbox, jobs (A6, A10), idempotency keys (A13), page sessions (A5), council keys (A14).

create table platform.audit_entry (
    tenant_id      uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id             uuid not null,
    occurred_at    timestamptz not null default clock_timestamp(),
    actor          uuid not null,
    actor_name     text not null check (length(actor_name) <= 200),
    action         text not null check (length(action) between 1 and 80),
    outcome        text not null check (outcome in ('DONE', 'REFUSED')),
    record_kind    text not null check (length(record_kind) between 1 and 60),
    record_id      uuid,
    details        jsonb not null default '{}',
    correlation_id text not null check (length(correlation_id) <= 64),
    sealed         boolean not null default false,
    primary key (tenant_id, id)
);
create index audit_entry_unsealed on platform.audit_entry (tenant_id, occurred_at, id) where not sealed;
create index audit_entry_by_time on platform.audit_entry (tenant_id, occurred_at desc, id desc);
comment on table platform.audit_entry is 'What happened in a council, written in the transaction of the change (A6)';
comment on column platform.audit_entry.tenant_id is '[T] the council';
comment on column platform.audit_entry.id is '[T] id of the entry';
comment on column platform.audit_entry.occurred_at is '[T] when';
comment on column platform.audit_entry.actor is '[T] subject of the one who did it; all zeros for the platform itself';
comment on column platform.audit_entry.actor_name is '[P2] name as the token gave it';
comment on column platform.audit_entry.action is '[C1] what, in the past tense: import.stored';
comment on column platform.audit_entry.outcome is '[C1] DONE or REFUSED';
comment on column platform.audit_entry.record_kind is '[C1] kind of record: import, person, council';
comment on column platform.audit_entry.record_id is '[T] the record, as asked for';
comment on column platform.audit_entry.details is '[C1] facts of the change, never a child''s data';
comment on column platform.audit_entry.correlation_id is '[T] joins the entry to a request';
comment on column platform.audit_entry.sealed is '[T] whether the sealer has numbered it; not part of its hash';

create table platform.access_entry (
    tenant_id      uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id             uuid not null,
    occurred_at    timestamptz not null default clock_timestamp(),
    actor          uuid not null,
    actor_name     text not null check (length(actor_name) <= 200),
    roles          text[] not null,
    purpose        text not null check (length(purpose) between 1 and 120),
    record_kind    text not null check (length(record_kind) between 1 and 60),
    record_ids     uuid[] not null,
    fields_class   text not null check (fields_class in ('P1', 'P2', 'P1+P2')),
    correlation_id text not null check (length(correlation_id) <= 64),
    sealed         boolean not null default false,
    primary key (tenant_id, id)
);
create index access_entry_unsealed on platform.access_entry (tenant_id, occurred_at, id) where not sealed;
create index access_entry_by_time on platform.access_entry (tenant_id, occurred_at desc, id desc);
create index access_entry_by_record on platform.access_entry using gin (record_ids);
comment on table platform.access_entry is 'Reads of children''s data (domain 7.4); the answer leaves after its row is committed';
comment on column platform.access_entry.tenant_id is '[T] the council';
comment on column platform.access_entry.id is '[T] id of the entry';
comment on column platform.access_entry.occurred_at is '[T] when';
comment on column platform.access_entry.actor is '[T] subject of the reader';
comment on column platform.access_entry.actor_name is '[P2] name as the token gave it';
comment on column platform.access_entry.roles is '[C1] roles the reader held then';
comment on column platform.access_entry.purpose is '[C1] what the page or call is for';
comment on column platform.access_entry.record_kind is '[C1] kind of record: child, placement';
comment on column platform.access_entry.record_ids is '[T] the records shown';
comment on column platform.access_entry.fields_class is '[C1] P1, P2 or both';
comment on column platform.access_entry.correlation_id is '[T] joins the entry to a request';
comment on column platform.access_entry.sealed is '[T] whether the sealer has numbered it; not part of its hash';

create table platform.seal (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    log        text not null check (log in ('AUDIT', 'ACCESS')),
    number     bigint not null check (number > 0),
    entry_id   uuid not null,
    entry_hash bytea not null check (length(entry_hash) = 32),
    chain_hash bytea not null check (length(chain_hash) = 32),
    sealed_at  timestamptz not null default now(),
    primary key (tenant_id, log, number),
    unique (tenant_id, log, entry_id)
);
comment on table platform.seal is 'Numbers a council''s entries and chains their hashes; append-only, survives the entries (A6)';
comment on column platform.seal.tenant_id is '[T] the council';
comment on column platform.seal.log is '[T] AUDIT or ACCESS';
comment on column platform.seal.number is '[T] 1, 2, 3 … without gaps';
comment on column platform.seal.entry_id is '[T] the entry it seals';
comment on column platform.seal.entry_hash is '[T] SHA-256 of the entry';
comment on column platform.seal.chain_hash is '[T] SHA-256 of the chain hash before it and the entry hash';
comment on column platform.seal.sealed_at is '[T] when';

create table platform.outbox (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id           uuid not null,
    type         text not null check (length(type) between 1 and 80),
    record_id    uuid not null,
    payload      jsonb not null default '{}',
    created_at   timestamptz not null default clock_timestamp(),
    delivered_at timestamptz,
    attempts     int not null default 0,
    next_attempt timestamptz not null default now(),
    primary key (tenant_id, id)
);
create index outbox_waiting on platform.outbox (tenant_id, created_at, id) where delivered_at is null;
comment on table platform.outbox is 'Messages committed with the change and delivered at least once, in order per council (A6)';
comment on column platform.outbox.tenant_id is '[T] the council';
comment on column platform.outbox.id is '[T] id of the message';
comment on column platform.outbox.type is '[C1] what happened: council.planned';
comment on column platform.outbox.record_id is '[T] the record it is about';
comment on column platform.outbox.payload is '[C1] facts for the receiver, never a child''s data';
comment on column platform.outbox.created_at is '[T] when';
comment on column platform.outbox.delivered_at is '[T] when the receiver had it; none while it waits';
comment on column platform.outbox.attempts is '[T] how often delivery was tried';
comment on column platform.outbox.next_attempt is '[T] not before';

create table platform.job (
    tenant_id    uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    id           uuid not null,
    kind         text not null check (length(kind) between 1 and 60),
    record_id    uuid not null,
    started_by   uuid not null,
    starter_name text not null check (length(starter_name) <= 200),
    state        text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    step         text not null default 'Waiting to start' check (length(step) <= 200),
    done         bigint not null default 0,
    total        bigint not null default 0,
    counts       jsonb not null default '{}',
    reason       text check (length(reason) <= 80),
    attempts     int not null default 0,
    lease_until  timestamptz,
    created_at   timestamptz not null default now(),
    finished_at  timestamptz,
    primary key (tenant_id, id)
);
create index job_to_do on platform.job (created_at) where state in ('WAITING', 'RUNNING');
comment on table platform.job is 'Long work with a lease, a step, counts and a result (A10)';
comment on column platform.job.tenant_id is '[T] the council';
comment on column platform.job.id is '[T] id of the job';
comment on column platform.job.kind is '[C1] what work: core.import';
comment on column platform.job.record_id is '[T] what it works on';
comment on column platform.job.started_by is '[T] subject of the one who asked for it';
comment on column platform.job.starter_name is '[P2] name as the token gave it';
comment on column platform.job.state is '[C1] WAITING, RUNNING, DONE, REFUSED (input) or FAILED (ours)';
comment on column platform.job.step is '[C1] what it is doing, for people';
comment on column platform.job.done is '[C1] how many are done';
comment on column platform.job.total is '[C1] of how many';
comment on column platform.job.counts is '[C1] result in counts';
comment on column platform.job.reason is '[C1] code of the refusal or fault';
comment on column platform.job.attempts is '[T] how often it was started';
comment on column platform.job.lease_until is '[T] until when its worker holds it';
comment on column platform.job.created_at is '[T] when it was asked for';
comment on column platform.job.finished_at is '[T] when it ended';

create table platform.idempotency_key (
    tenant_id  uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    person     uuid not null,
    key        text not null check (length(key) between 1 and 100),
    input_hash bytea not null check (length(input_hash) = 32),
    made_id    uuid,
    used_at    timestamptz not null default now(),
    primary key (tenant_id, person, key)
);
create index idempotency_key_by_age on platform.idempotency_key (used_at);
comment on table platform.idempotency_key is 'Creations that must happen once (A13); kept 24 hours, no personal data';
comment on column platform.idempotency_key.tenant_id is '[T] the council';
comment on column platform.idempotency_key.person is '[T] subject of the one who sent it';
comment on column platform.idempotency_key.key is '[T] Idempotency-Key as sent';
comment on column platform.idempotency_key.input_hash is '[T] SHA-256 of the input';
comment on column platform.idempotency_key.made_id is '[T] what was made; none only inside the transaction that makes it';
comment on column platform.idempotency_key.used_at is '[T] when';

create table platform.council_key (
    tenant_id   uuid not null default current_setting('app.tenant_id')::uuid references platform.council,
    wrapped_key bytea not null check (length(wrapped_key) between 32 and 200),
    created_at  timestamptz not null default now(),
    primary key (tenant_id)
);
comment on table platform.council_key is 'The council''s key, wrapped by the master key from the environment (A14)';
comment on column platform.council_key.tenant_id is '[T] the council';
comment on column platform.council_key.wrapped_key is '[T] key, useless without the master key';
comment on column platform.council_key.created_at is '[T] when';

create table platform.page_session (
    id_hash       bytea not null primary key check (length(id_hash) = 32),
    sealed        bytea not null check (length(sealed) <= 65536),
    created_at    timestamptz not null,
    last_accessed timestamptz not null,
    expires_at    timestamptz not null
);
create index page_session_by_expiry on platform.page_session (expires_at);
comment on table platform.page_session is 'Page sessions behind a random cookie, so that any instance serves any request (A5)';
comment on column platform.page_session.id_hash is '[T] SHA-256 of the cookie''s value';
comment on column platform.page_session.sealed is '[P2] who is signed in, sealed with the master key';
comment on column platform.page_session.created_at is '[T] when';
comment on column platform.page_session.last_accessed is '[T] when last used';
comment on column platform.page_session.expires_at is '[T] when it ends';
