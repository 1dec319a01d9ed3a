-- What a council holds of alternative provision, and the end of it once the council has switched the module off (docs/adr/0018).

create function alternative.held()
returns table (record_kind text, records bigint)
language sql stable
as $$
    select 'packages', count(*) from alternative.ap_package
    union all
    select h.record_kind, h.records from core.held_for('AP_PACKAGE', array['ap_packages']) h
$$;

create policy purger on alternative.ap_package to alternative_purger
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select (tenant_id), delete on alternative.ap_package to alternative_purger;

create function alternative.purge()
returns table (record_kind text, records bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, alternative
as $$
declare
    own bigint;
begin
    perform platform.refuse_purge_unless_off('alternative-provision');
    return query select p.record_kind, p.records from core.purge_files(array['ap_packages']) p;
    delete from alternative.ap_package;
    get diagnostics own = row_count;
    return query select 'packages', own;
    return query select p.record_kind, p.records from core.purge_contracts('AP_PACKAGE') p;
end
$$;

grant execute on function alternative.held(), alternative.purge() to app;
grant usage, create on schema alternative to alternative_purger;
alter function alternative.purge() owner to alternative_purger;
revoke create on schema alternative from alternative_purger;
