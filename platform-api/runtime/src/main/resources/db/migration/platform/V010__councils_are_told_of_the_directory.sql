-- When the directory of providers changes what councils refer to, each of them finds it in its own audit (docs/adr/0017).
-- Inserted under the role that owns that function; it reads and changes no entry.
create policy directory on platform.audit_entry for insert to directory with check (true);
grant insert (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
    on platform.audit_entry to directory;
