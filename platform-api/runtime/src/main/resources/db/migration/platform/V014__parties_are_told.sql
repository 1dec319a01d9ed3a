-- Each council that takes part in a reorganisation finds in its own audit what was done about it: one entry a council,
-- inserted under the role that owns the function. In a reorganisation that is bound, of no other one.
create function platform.tell_parties(
    reorganisation uuid, entry_actor uuid, entry_actor_name text, entry_action text,
    kind text, record uuid, entry_details jsonb, correlation text)
returns void
language sql volatile security definer
set search_path = pg_catalog, platform
as $$
    insert into platform.audit_entry
        (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
    select party.council_id, gen_random_uuid(), entry_actor, entry_actor_name, entry_action, 'DONE', kind, record,
           entry_details, correlation
    from (select q.council_id from platform.predecessor q
          where q.reorganisation_id = tell_parties.reorganisation
          union
          select c.tenant_id from platform.successor s join platform.council c on c.key = s.key
          where s.reorganisation_id = tell_parties.reorganisation) party
    where tell_parties.reorganisation =
        coalesce(nullif(current_setting('app.reorganisation', true), '')::uuid, tell_parties.reorganisation)
$$;
revoke execute on function platform.tell_parties(uuid, uuid, text, text, text, uuid, jsonb, text) from public;
grant execute on function platform.tell_parties(uuid, uuid, text, text, text, uuid, jsonb, text) to operator, reorganiser;

grant create on schema platform to directory;
alter function platform.tell_parties(uuid, uuid, text, text, text, uuid, jsonb, text) owner to directory;
revoke create on schema platform from directory;
