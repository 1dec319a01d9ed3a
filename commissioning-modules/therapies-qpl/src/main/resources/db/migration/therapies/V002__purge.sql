-- What a council holds of therapies, and the end of it once the council has switched the module off (docs/adr/0018).

create function therapies.held()
returns table (record_kind text, records bigint)
language sql stable
as $$
    select 'therapy orders', count(*) from therapies.therapy_order
    union all
    select h.record_kind, h.records from core.held_for('THERAPY_ORDER', array['therapy_orders']) h
$$;

create policy purger on therapies.therapy_order to therapies_purger
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select (tenant_id), delete on therapies.therapy_order to therapies_purger;

create function therapies.purge()
returns table (record_kind text, records bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, therapies
as $$
declare
    own bigint;
begin
    perform platform.refuse_purge_unless_off('therapies');
    return query select p.record_kind, p.records from core.purge_files(array['therapy_orders']) p;
    delete from therapies.therapy_order;
    get diagnostics own = row_count;
    return query select 'therapy orders', own;
    return query select p.record_kind, p.records from core.purge_contracts('THERAPY_ORDER') p;
end
$$;

grant execute on function therapies.held(), therapies.purge() to app;
grant usage, create on schema therapies to therapies_purger;
alter function therapies.purge() owner to therapies_purger;
revoke create on schema therapies from therapies_purger;
