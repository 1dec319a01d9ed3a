-- Every request enters a council. Row-level security shows the function the bound council only (A4), and to say the same
-- again in its conditions made PostgreSQL ask the parts of its question one inside the other: 115 microseconds, now 41.

create or replace function platform.enter(person_subject uuid)
returns table (council_key text, council_name text, state text, suspended boolean, roles text[], modules text[])
language plpgsql stable
set search_path = pg_catalog, platform
as $$
begin
    return query
    select c.key, c.name, c.state, c.suspended_at is not null,
           array(select g.role from platform.person p
                 join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
                 where p.subject = person_subject and g.revoked_at is null
                 order by g.role),
           array(select m.module from platform.council_module m where m.enabled order by m.module)
    from platform.council c;
end
$$;
