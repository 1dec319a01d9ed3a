-- A person may be assigned some of a council's districts and then opens only the children who live there (domain 10,
-- "assigned area"). Entering a council answers them with the roles; who had which area when is in the audit.

alter table platform.person add column districts text[] not null default '{}'
    check (array_to_string(districts, ' ') ~ '^(E0[6-9][0-9]{6}( E0[6-9][0-9]{6})*)?$');
comment on column platform.person.districts is '[C1] GSS codes of the districts whose children the person may open; the whole council while it is empty';
grant update (districts) on platform.person to app;

drop function platform.enter_to_write(uuid);
drop function platform.enter(uuid);

create function platform.enter(person_subject uuid)
returns table (council_key text, council_name text, state text, suspended boolean, roles text[], districts text[], modules text[])
language plpgsql stable
set search_path = pg_catalog, platform
as $$
begin
    return query
    select c.key, c.name, c.state, c.suspended_at is not null,
           array(select g.role from platform.council_grant g
                 where g.person_id = p.id and g.revoked_at is null
                 order by g.role),
           p.districts,
           array(select m.module from platform.council_module m where m.enabled order by m.module)
    from platform.council c
    left join platform.person p on p.subject = person_subject;
end
$$;

create function platform.enter_to_write(person_subject uuid)
returns table (council_key text, council_name text, state text, suspended boolean, roles text[], districts text[], modules text[])
language plpgsql volatile
set search_path = pg_catalog, platform
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('council ' || current_setting('app.tenant_id'), 0));
    return query select * from platform.enter(person_subject);
end
$$;

revoke execute on function platform.enter(uuid), platform.enter_to_write(uuid) from public;
grant execute on function platform.enter(uuid), platform.enter_to_write(uuid) to app;
