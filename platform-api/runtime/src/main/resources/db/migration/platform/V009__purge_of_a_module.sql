-- A council destroys the records of a module that it has switched off (docs/adr/0018). What every module's function asks
-- first stands here; it runs with the rights of the purger that calls it.

create policy purger on platform.council for select to purger
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
create policy purger on platform.council_module for select to purger
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant usage on schema platform to purger;
grant select (tenant_id, state, suspended_at) on platform.council to purger;
grant select (tenant_id, module, enabled) on platform.council_module to purger;

-- Refuses while the council takes no changes (CP001) or the module is on (CP002). Takes the council's shared lock first,
-- so that the module cannot be switched on before the transaction ends (A4).
create function platform.refuse_purge_unless_off(module_id text)
returns void
language plpgsql volatile
set search_path = pg_catalog, platform
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('council ' || current_setting('app.tenant_id'), 0));
    if not exists (select from platform.council c where c.state in ('SHADOW', 'LIVE') and c.suspended_at is null) then
        raise exception 'The council takes no changes' using errcode = 'CP001';
    end if;
    if exists (select from platform.council_module m where m.module = module_id and m.enabled) then
        raise exception 'The module is on' using errcode = 'CP002';
    end if;
end
$$;
grant execute on function platform.refuse_purge_unless_off(text) to purger;
