-- What the core destroys of a module's records when a council purges the module (docs/adr/0018): contracts of the module's
-- kind, and what was in its files. A row of an import stays as history. Children stay.

alter table core.import add column purged_at timestamptz;
comment on column core.import.purged_at is '[C1] when what was in the file was destroyed with its module''s records; none otherwise';

-- What the core holds of a module, with the reader's own rights. Without a `set` clause, to be planned with its query.
create function core.held_for(contract_kind text, file_kinds text[])
returns table (record_kind text, records bigint)
language sql stable
as $$
    select 'contracts', count(*) from core.contract c where c.kind = contract_kind
    union all
    select 'fee lines', count(*)
    from core.fee_line f
    join core.contract c on c.tenant_id = f.tenant_id and c.id = f.contract_id
    where c.kind = contract_kind
    union all
    select 'contributions to costs', count(*)
    from core.cost_share s
    join core.contract c on c.tenant_id = s.tenant_id and c.id = s.contract_id
    where c.kind = contract_kind
    union all
    select 'files brought in', count(*)
    from core.import i
    where i.kind = any(file_kinds) and i.purged_at is null
$$;
grant execute on function core.held_for(text, text[]) to app;

do $$
declare
    purged_table text;
begin
    foreach purged_table in array array['contract', 'fee_line', 'cost_share', 'import', 'import_decision'] loop
        execute format('create policy purger on core.%I to core_purger
            using (tenant_id = (select current_setting(''app.tenant_id'')::uuid))', purged_table);
    end loop;
end
$$;
grant usage on schema core to purger;
grant select (tenant_id, id, kind), delete on core.contract to core_purger;
grant select (tenant_id, contract_id), delete on core.fee_line, core.cost_share to core_purger;
grant select (tenant_id, import_id), delete on core.import_decision to core_purger;
grant select (tenant_id, id, kind, state, finished_at, purged_at),
    update (file_name, file_sealed, report_sealed, accepted_hash, state, finished_at, purged_at) on core.import to core_purger;

-- A file whose job has not ended stands against a purge (CP003): its rows would be stored afterwards. A file that waits
-- for a person ends here. Takes the lock of imports, so that none begins to wait meanwhile.
create function core.purge_files(file_kinds text[])
returns table (record_kind text, records bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, core
as $$
declare
    files bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('core import ' || current_setting('app.tenant_id'), 0));
    if exists (select from core.import i where i.kind = any(file_kinds) and i.state = 'WAITING') then
        raise exception 'A file is being brought in' using errcode = 'CP003';
    end if;
    delete from core.import_decision d
    using core.import i
    where i.tenant_id = d.tenant_id and i.id = d.import_id and i.kind = any(file_kinds);
    update core.import i set
        file_name = 'purged', file_sealed = null, report_sealed = null, accepted_hash = null, purged_at = now(),
        state = case when i.state = 'STAGED' then 'DISCARDED' else i.state end,
        finished_at = coalesce(i.finished_at, now())
    where i.kind = any(file_kinds) and i.purged_at is null;
    get diagnostics files = row_count;
    return query select 'files brought in', files;
end
$$;

-- The module has destroyed what it holds beside the contracts; the foreign keys refuse otherwise.
create function core.purge_contracts(contract_kind text)
returns table (record_kind text, records bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, core
as $$
declare
    fee_lines bigint;
    cost_shares bigint;
    contracts bigint;
begin
    if contract_kind not in ('THERAPY_ORDER', 'AP_PACKAGE') then
        raise exception 'Contracts of this kind are the core''s own';
    end if;
    delete from core.fee_line f
    using core.contract c
    where c.tenant_id = f.tenant_id and c.id = f.contract_id and c.kind = contract_kind;
    get diagnostics fee_lines = row_count;
    delete from core.cost_share s
    using core.contract c
    where c.tenant_id = s.tenant_id and c.id = s.contract_id and c.kind = contract_kind;
    get diagnostics cost_shares = row_count;
    delete from core.contract c where c.kind = contract_kind;
    get diagnostics contracts = row_count;
    return query values ('contracts', contracts), ('fee lines', fee_lines), ('contributions to costs', cost_shares);
end
$$;

grant execute on function core.purge_files(text[]), core.purge_contracts(text) to purger;
grant usage, create on schema core to core_purger;
alter function core.purge_files(text[]) owner to core_purger;
alter function core.purge_contracts(text) owner to core_purger;
revoke create on schema core from core_purger;
