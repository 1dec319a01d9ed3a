-- What a council holds of this module, and the end of it once the council has switched the module off (docs/adr/0018). The
-- placements are the core's and stay.

create function inmss.held()
returns table (record_kind text, records bigint)
language sql stable
as $$
    select 'published figures', count(*) from inmss.published_figure
$$;

create policy purger on inmss.published_figure to inmss_purger
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant select (tenant_id), delete on inmss.published_figure to inmss_purger;

create function inmss.purge()
returns table (record_kind text, records bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, inmss
as $$
declare
    own bigint;
begin
    perform platform.refuse_purge_unless_off('inmss');
    delete from inmss.published_figure;
    get diagnostics own = row_count;
    return query select 'published figures', own;
end
$$;

grant execute on function inmss.held(), inmss.purge() to app;
grant usage, create on schema inmss to inmss_purger;
alter function inmss.purge() owner to inmss_purger;
revoke create on schema inmss from inmss_purger;
