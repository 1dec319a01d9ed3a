-- Roles, one per kind of power (A4). Run by a superuser once per server and again when a module is installed.
-- Repeating it changes nothing. Passwords are set apart from this file, from the environment.
do $$
declare
    name text;
begin
    -- owner: owns the schemas and migrates; nothing at run time
    -- app: one council per transaction
    -- provider: one provider's rows, on tables claimed for it
    -- operator: councils, modules, first grants; no child's data
    -- reorganiser: the councils and the phase of one reorganisation
    -- dispatcher: outbox, seals, clocks: what to do next, for every council
    -- observer: published market observations
    foreach name in array array['owner', 'app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', name);
        end if;
    end loop;

    -- directory: nobody signs in as it; owns the few functions that answer across councils
    if not exists (select from pg_roles where rolname = 'directory') then
        create role directory nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;

    -- purger: nobody signs in as it; what the purgers of all schemas may (docs/adr/0018)
    if not exists (select from pg_roles where rolname = 'purger') then
        create role purger nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
end
$$;

-- Nobody waits for ever. A transaction may ask for less, and a job for more, in its own BEGIN.
alter role app set statement_timeout = '30s';
alter role app set lock_timeout = '20s';
alter role app set transaction_timeout = '60s';
alter role app set idle_in_transaction_session_timeout = '60s';
alter role operator set statement_timeout = '30s';
alter role operator set lock_timeout = '20s';
alter role operator set transaction_timeout = '60s';
alter role operator set idle_in_transaction_session_timeout = '60s';
alter role reorganiser set statement_timeout = '60s';
alter role reorganiser set lock_timeout = '20s';
alter role reorganiser set transaction_timeout = '120s';
alter role reorganiser set idle_in_transaction_session_timeout = '60s';
alter role dispatcher set statement_timeout = '60s';
alter role dispatcher set lock_timeout = '20s';
alter role dispatcher set idle_in_transaction_session_timeout = '120s';

-- The database is for its roles only.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to owner, app, provider, operator, reorganiser, dispatcher, observer',
        current_database());
    -- what a reorganisation works out lies in tables of its transaction
    execute format('grant temporary on database %I to reorganiser', current_database());
end
$$;
revoke all on schema public from public;
