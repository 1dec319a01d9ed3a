-- What a transaction reads as it begins, and the few answers that go across councils.

-- Who the person is in the bound council: one row, or none when the council does not exist.
create function platform.enter(person_subject uuid)
returns table (council_key text, council_name text, state text, suspended boolean, roles text[], modules text[])
language plpgsql stable
set search_path = pg_catalog, platform
as $$
begin
    return query
    select c.key, c.name, c.state, c.suspended_at is not null,
           array(select g.role from platform.person p
                 join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                 where p.tenant_id = c.tenant_id and p.subject = person_subject and g.revoked_at is null
                 order by g.role),
           array(select m.module from platform.council_module m
                 where m.tenant_id = c.tenant_id and m.enabled order by m.module)
    from platform.council c
    where c.tenant_id = current_setting('app.tenant_id')::uuid;
end
$$;

-- The same for a transaction that writes: takes the council's shared lock first, so that what it reads still holds (A4).
create function platform.enter_to_write(person_subject uuid)
returns table (council_key text, council_name text, state text, suspended boolean, roles text[], modules text[])
language plpgsql volatile
set search_path = pg_catalog, platform
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('council ' || current_setting('app.tenant_id'), 0));
    return query select * from platform.enter(person_subject);
end
$$;

-- The council's lock taken alone: by the operator who changes its state, and by vesting.
create function platform.enter_alone()
returns void
language plpgsql volatile
set search_path = pg_catalog, platform
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('council ' || current_setting('app.tenant_id'), 0));
end
$$;

-- A council's id by its name in paths.
create function platform.council_called(council_key text)
returns uuid
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select c.tenant_id from platform.council c where c.key = council_key
$$;

-- The councils in which a person holds a role.
create function platform.councils_of(person_subject uuid)
returns table (council_id uuid, council_key text, council_name text, state text)
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select c.tenant_id, c.key, c.name, c.state
    from platform.council c
    where exists (select from platform.person p
                  join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                  where p.tenant_id = c.tenant_id and p.subject = person_subject and g.revoked_at is null)
    order by c.name, c.key
$$;

-- The first administrator of a council: refused (no row) once anybody holds that role there.
create function platform.grant_first_administrator(council uuid, person uuid, person_name text, person_email text, granted_by uuid)
returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    known uuid;
begin
    perform pg_advisory_xact_lock(hashtextextended('first administrator ' || council, 0));
    if exists (select from platform.council_grant g
               where g.tenant_id = council and g.role = 'TENANT_ADMIN' and g.revoked_at is null) then
        return null;
    end if;
    select p.id into known from platform.person p where p.tenant_id = council and p.email = lower(person_email);
    if known is null then
        known := person;
        insert into platform.person (tenant_id, id, name, email) values (council, known, person_name, lower(person_email));
    end if;
    insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
    values (council, gen_random_uuid(), known, 'TENANT_ADMIN', grant_first_administrator.granted_by);
    return known;
end
$$;

-- Keycloak knows the person: keeps the subject of the person's tokens, once.
create function platform.person_provisioned(council uuid, person uuid, person_subject uuid)
returns void
language sql volatile security definer
set search_path = pg_catalog, platform
as $$
    update platform.person p set subject = person_subject
    where p.tenant_id = council and p.id = person and p.subject is null
$$;

-- Hashes that seal an entry (A6); everything but the mark that it is sealed.
create function platform.audit_hash(e platform.audit_entry)
returns bytea
language sql immutable
set search_path = pg_catalog, platform
as $$
    select sha256(convert_to(jsonb_build_array(e.tenant_id, e.id, (extract(epoch from e.occurred_at) * 1000000)::bigint,
        e.actor, e.actor_name, e.action, e.outcome, e.record_kind, e.record_id, e.details, e.correlation_id)::text, 'UTF8'))
$$;

create function platform.access_hash(e platform.access_entry)
returns bytea
language sql immutable
set search_path = pg_catalog, platform
as $$
    select sha256(convert_to(jsonb_build_array(e.tenant_id, e.id, (extract(epoch from e.occurred_at) * 1000000)::bigint,
        e.actor, e.actor_name, e.roles, e.purpose, e.record_kind, e.record_ids, e.fields_class, e.correlation_id)::text, 'UTF8'))
$$;

revoke execute on all functions in schema platform from public;
grant execute on function platform.enter(uuid), platform.enter_to_write(uuid), platform.council_called(text),
    platform.councils_of(uuid) to app;
grant execute on function platform.enter_alone(), platform.council_called(text),
    platform.grant_first_administrator(uuid, uuid, text, text, uuid) to operator;
grant execute on function platform.person_provisioned(uuid, uuid, uuid) to dispatcher;
grant execute on function platform.audit_hash(platform.audit_entry), platform.access_hash(platform.access_entry)
    to dispatcher;

grant create on schema platform to directory;
alter function platform.council_called(text) owner to directory;
alter function platform.councils_of(uuid) owner to directory;
alter function platform.grant_first_administrator(uuid, uuid, text, text, uuid) owner to directory;
alter function platform.person_provisioned(uuid, uuid, uuid) owner to directory;
revoke create on schema platform from directory;
