-- The owner of one schema, named by the setting bootstrap.schema: nobody signs in as it, `owner` becomes it to migrate.
-- Beside it, for a module, the role that destroys rows there.
-- Run by a superuser after roles.sql. Repeating it changes nothing.
do $$
declare
    schema_owner text := current_setting('bootstrap.schema') || '_owner';
    schema_purger text := current_setting('bootstrap.schema') || '_purger';
begin
    if not exists (select from pg_roles where rolname = schema_owner) then
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', schema_owner);
    end if;
    execute format('grant %I to owner with inherit false, set true', schema_owner);
    execute format('grant create on database %I to %I', current_database(), schema_owner);
    execute format('alter default privileges for role %I revoke execute on functions from public', schema_owner);

    -- platform gives a few functions to directory (V004), and so does core (V009, docs/adr/0017)
    if schema_owner in ('platform_owner', 'core_owner') then
        execute format('grant directory to %I with inherit false, set true', schema_owner);
    end if;
    if schema_owner = 'platform_owner' then
        return;
    end if;

    -- a module gives the functions that destroy its rows to a role that nobody signs in as (docs/adr/0018)
    if not exists (select from pg_roles where rolname = schema_purger) then
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', schema_purger);
    end if;
    execute format('grant purger to %I with inherit true, set false', schema_purger);
    execute format('grant %I to %I with inherit false, set true', schema_purger, schema_owner);
end
$$;
