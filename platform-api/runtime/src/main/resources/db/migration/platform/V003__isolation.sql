-- Row-level security and least privilege (A4). Every policy says to whom: policies without it are OR-ed together.
-- No tenant bound is an error, not an empty list: current_setting without missing_ok.

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['council', 'council_identifier', 'council_module', 'person', 'council_grant',
            'audit_entry', 'access_entry', 'seal', 'outbox', 'job', 'idempotency_key', 'council_key'] loop
        execute format('alter table platform.%I enable row level security', tenant_table);
        execute format('alter table platform.%I force row level security', tenant_table);
        execute format('create policy council on platform.%I to app
            using (tenant_id = (select current_setting(''app.tenant_id'')::uuid))', tenant_table);
    end loop;
end
$$;

grant usage on schema platform to app, operator, dispatcher, directory;

-- app: one council per transaction. It can neither name the council of a row, nor date
-- or seal what it logs, nor say whose tokens are a person's.
grant select on platform.council, platform.council_identifier, platform.council_module, platform.seal,
    platform.audit_entry, platform.access_entry, platform.job, platform.idempotency_key to app;
grant select, insert (id, name, email), update (name, email, version) on platform.person to app;
grant select, insert (id, person_id, role, granted_by), update (revoked_at, revoked_by) on platform.council_grant to app;
grant select, insert (wrapped_key) on platform.council_key to app;
grant insert (id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
    on platform.audit_entry to app, operator;
grant insert (id, actor, actor_name, roles, purpose, record_kind, record_ids, fields_class, correlation_id)
    on platform.access_entry to app;
grant insert (id, type, record_id, payload) on platform.outbox to app, operator;
grant insert (id, kind, record_id, started_by, starter_name) on platform.job to app;
grant insert (person, key, input_hash), update (input_hash, made_id, used_at) on platform.idempotency_key to app, operator;
grant select, insert, update, delete on platform.page_session to app, operator;

-- operator: councils, modules, audit of what it did there; first grants only through the function below
create policy operator on platform.council to operator using (true);
create policy operator on platform.council_identifier to operator using (true);
create policy operator on platform.council_module to operator using (true);
create policy operator on platform.audit_entry to operator
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy operator on platform.outbox to operator
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy operator on platform.idempotency_key to operator
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select, insert on platform.council, platform.council_identifier to operator;
grant update (name, state, state_since, suspended_at, suspended_because, vesting_day, version) on platform.council to operator;
grant update (valid_to) on platform.council_identifier to operator;
grant select, insert, update on platform.council_module to operator;
grant select on platform.audit_entry, platform.idempotency_key to operator;
grant select on platform.operator_grant to operator;

-- dispatcher: outbox, seals, clocks: what to do next, for every council
create policy dispatcher on platform.council for select to dispatcher using (true);
create policy dispatcher on platform.audit_entry to dispatcher using (true);
create policy dispatcher on platform.access_entry to dispatcher using (true);
create policy dispatcher on platform.seal to dispatcher using (true);
create policy dispatcher on platform.outbox to dispatcher using (true);
create policy dispatcher on platform.job to dispatcher using (true);
create policy dispatcher on platform.idempotency_key to dispatcher using (true);
grant select (tenant_id, key, name) on platform.council to dispatcher;
grant select, update (sealed) on platform.audit_entry, platform.access_entry to dispatcher;
grant select, insert on platform.seal to dispatcher;
grant select, update (delivered_at, attempts, next_attempt) on platform.outbox to dispatcher;
grant select, update (state, step, done, total, counts, reason, attempts, lease_until, finished_at) on platform.job to dispatcher;
grant select (tenant_id, person, key, used_at), delete on platform.idempotency_key to dispatcher;
grant select (id_hash, expires_at), delete on platform.page_session to dispatcher;

-- directory: answers a few questions across councils, and nobody signs in as it
create policy directory on platform.council for select to directory using (true);
create policy directory on platform.person to directory using (true);
create policy directory on platform.council_grant to directory using (true);
grant select (tenant_id, key, name, state) on platform.council to directory;
grant select, insert, update (subject) on platform.person to directory;
grant select, insert on platform.council_grant to directory;
