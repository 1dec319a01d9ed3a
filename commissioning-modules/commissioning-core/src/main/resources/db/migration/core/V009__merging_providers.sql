-- Two entries of the shared directory that are one legal entity become one (docs/adr/0017). The functions below are all
-- that the platform operator's role can reach here: it sees entries of the directory, numbers, and which council's rows
-- stand in the way, never a council's row.

create table core.provider_merged (
    from_id   uuid not null primary key,
    to_id     uuid not null references core.provider,
    name      text not null check (length(name) between 1 and 200),
    reason    text not null check (length(reason) between 1 and 500),
    merged_at timestamptz not null default now(),
    merged_by uuid not null
);
create index provider_merged_into on core.provider_merged (to_id);
create index provider_merged_by_name on core.provider_merged (lower(name));
comment on table core.provider_merged is 'Entries of the directory that went into another one; their ids and names go on leading to it';
comment on column core.provider_merged.from_id is '[T] id of the entry that went; never used again';
comment on column core.provider_merged.to_id is '[T] the provider that it leads to now, however often that one was merged since';
comment on column core.provider_merged.name is '[O] registered name of the entry that went';
comment on column core.provider_merged.reason is '[O] why, in the operator''s words';
comment on column core.provider_merged.merged_at is '[T] when';
comment on column core.provider_merged.merged_by is '[T] subject of the operator';
grant select on core.provider_merged to app;

-- The directory is listed by name.
create index provider_in_order on core.provider (lower(name) collate "C", id);

-- A name as it is compared: without case, punctuation, "the" before it, and the words for a limited company after it.
create function core.provider_name_key(name text)
returns text
language sql immutable
as $$
    select regexp_replace(
        btrim(regexp_replace(
            translate(replace(lower(name), '&', ' and '), '''’.', ''), '[^[:alnum:]]+', ' ', 'g')),
        '^the | (ltd|limited|plc|llp|cic|cio)$', '', 'g')
$$;

-- Pairs of entries that may be one legal entity, the surest first: 1 a number they share, whenever it held; 2 the same
-- name and a postcode that they share; 3 the same name, and no postcode is known of one of them.
create function core.duplicate_providers(after_sign int, after_one uuid, after_other uuid, most int)
returns table (sign int, one_id uuid, one_name text, other_id uuid, other_name text, shared text)
language sql stable security definer
set search_path = pg_catalog, core
as $$
    with named as (
        select p.id, core.provider_name_key(p.name) as key,
               array(select distinct s.postcode from core.site s
                     where s.provider_id = p.id and s.postcode is not null) as postcodes
        from core.provider p
    ),
    alike as (
        select 1 as sign, a.provider_id as one, b.provider_id as other, min(a.scheme || ' ' || a.value) as shared
        from core.provider_identifier a
        join core.provider_identifier b
            on b.scheme = a.scheme and b.value = a.value and b.provider_id > a.provider_id
        group by a.provider_id, b.provider_id
        union all
        select case when a.postcodes && b.postcodes then 2 else 3 end, a.id, b.id,
               (select min(p) from unnest(a.postcodes) p where p = any(b.postcodes))
        from named a
        join named b on b.key = a.key and b.id > a.id
        where a.postcodes && b.postcodes or cardinality(a.postcodes) = 0 or cardinality(b.postcodes) = 0
    ),
    surest as (
        select distinct on (l.one, l.other) l.sign, l.one, l.other, l.shared
        from alike l
        order by l.one, l.other, l.sign
    )
    select u.sign, o.id, o.name, t.id, t.name, coalesce(u.shared, '')
    from surest u
    join core.provider o on o.id = u.one
    join core.provider t on t.id = u.other
    where (u.sign, u.one, u.other) > (after_sign, after_one, after_other)
    order by u.sign, u.one, u.other
    limit most
$$;

-- One entry with what is open of it, and how many councils have something to do with it. An id that was merged away
-- leads to the one it went into.
create function core.directory_entry(sought uuid)
returns table (id uuid, name text, kind text, former_names text[], identifiers text[], sites text[], councils bigint)
language sql stable security definer
set search_path = pg_catalog, core
as $$
    select p.id, p.name, p.kind,
           array(select m.name from core.provider_merged m where m.to_id = p.id order by m.merged_at, m.from_id),
           array(select i.scheme || ' ' || i.value || coalesce(' until ' || i.valid_to, '')
                 from core.provider_identifier i where i.provider_id = p.id
                 order by i.scheme, i.value, i.valid_from limit 100),
           array(select s.name || coalesce(', URN ' || s.urn, '') || coalesce(', ' || s.postcode, '')
                 from core.site s where s.provider_id = p.id order by s.name, s.id limit 100),
           (select count(*) from (
                select c.tenant_id from core.contract c where c.provider_id = p.id
                union select m.tenant_id from core.membership m where m.provider_id = p.id
                union select d.tenant_id from core.provider_standing d where d.provider_id = p.id) having_it)
    from core.provider p
    where p.id = coalesce((select m.to_id from core.provider_merged m where m.from_id = sought), sought)
$$;

-- What stands in the way of making two entries one: a council has both on a lot at the same time (IN-16), or stands
-- with both on the same day and with each in another way (IN-24). It is the council's to settle.
create function core.provider_merge_conflicts(one uuid, other uuid)
returns table (what text, council text, detail text, on_day date)
language sql stable security definer
set search_path = pg_catalog, core
as $$
    select 'MEMBERSHIP', t.name,
           a.ref || ', lot ' || l.code || coalesce(', ' || s.name, ''),
           greatest(m.member_from, n.member_from)
    from core.membership m
    join core.membership n
        on n.tenant_id = m.tenant_id and n.lot_id = m.lot_id and n.site_id is not distinct from m.site_id
       and n.member_from <= coalesce(m.member_to, 'infinity') and m.member_from <= coalesce(n.member_to, 'infinity')
    join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
    join core.agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
    join platform.council t on t.tenant_id = m.tenant_id
    left join core.site s on s.id = m.site_id
    where m.provider_id = one and n.provider_id = other
    union all
    select 'STANDING', t.name, d.status || ' and ' || e.status, greatest(d.valid_from, e.valid_from)
    from core.provider_standing d
    join core.provider_standing e
        on e.tenant_id = d.tenant_id and e.site_id is not distinct from d.site_id
       and e.valid_from <= coalesce(d.valid_to, 'infinity') and d.valid_from <= coalesce(e.valid_to, 'infinity')
    join platform.council t on t.tenant_id = d.tenant_id
    where d.provider_id = one and e.provider_id = other
      and (d.valid_from = e.valid_from
           or coalesce(least(d.valid_to, e.valid_to), 'infinity') >= (now() at time zone 'Europe/London')::date
              and (d.status <> e.status
                   or (d.valid_from < e.valid_from)
                      = (coalesce(d.valid_to, 'infinity') > coalesce(e.valid_to, 'infinity'))
                      and coalesce(d.valid_to, 'infinity') <> coalesce(e.valid_to, 'infinity')))
    order by 1, 2, 3, 4
    limit 20
$$;

-- Makes two entries one: whatever refers to the one that goes, in whichever schema and council, refers to the one that
-- stays; each council that had something finds it in its audit. All or nothing. The outcome is MERGED; GONE where one
-- of the two is not there any more; CONFLICT where something stands in the way; REPEATED where a table, told in
-- `place`, would have the same thing twice.
create function core.merge_providers(gone uuid, staying uuid, by_subject uuid, by_name text, why text)
returns table (outcome text, councils int, records bigint, place text)
language plpgsql volatile security definer
set search_path = pg_catalog, core
as $$
declare
    reference record;
    gone_name text;
    staying_name text;
    having_it uuid[] := '{}';
    those uuid[];
    moved bigint;
begin
    councils := 0;
    records := 0;
    perform pg_advisory_xact_lock(hashtextextended('core directory of providers', 0));
    perform from core.provider p where p.id in (gone, staying) order by p.id for update;
    select p.name into gone_name from core.provider p where p.id = gone;
    select p.name into staying_name from core.provider p where p.id = staying;
    outcome := case when gone = staying or gone_name is null or staying_name is null then 'GONE'
                    when exists (select from core.provider_merge_conflicts(gone, staying)) then 'CONFLICT'
                    else 'MERGED' end;
    if outcome <> 'MERGED' then
        return next;
        return;
    end if;

    -- where a council stands with both in the same way, the earlier standing ends as the later one begins
    update core.provider_standing d
    set valid_to = e.valid_from - 1, version = d.version + 1
    from core.provider_standing e
    where d.provider_id in (gone, staying) and e.provider_id in (gone, staying) and e.provider_id <> d.provider_id
      and e.tenant_id = d.tenant_id and e.site_id is not distinct from d.site_id
      and e.status = d.status and e.valid_from > d.valid_from and coalesce(d.valid_to, 'infinity') >= e.valid_from
      and coalesce(d.valid_to, 'infinity') <= coalesce(e.valid_to, 'infinity');

    for reference in
        select c.conrelid::regclass as place, k.attname as provider,
               exists (select from pg_attribute t
                       where t.attrelid = c.conrelid and t.attname = 'tenant_id' and not t.attisdropped) as of_council
        from pg_constraint c
        join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'core.provider'::regclass
        order by c.conrelid::regclass::text, k.attname
    loop
        execute format(
            'with moved as (update %1$s set %2$I = $1 where %2$I = $2 returning %3$s as council)
             select coalesce(array_agg(distinct council) filter (where council is not null), ''{}''), count(*) from moved',
            reference.place, reference.provider, case when reference.of_council then 'tenant_id' else 'null::uuid' end)
        into those, moved using staying, gone;
        having_it := having_it || those;
        records := records + moved;
    end loop;

    insert into core.provider_merged (from_id, to_id, name, reason, merged_by)
    values (gone, staying, gone_name, why, by_subject);
    delete from core.provider p where p.id = gone;

    insert into platform.audit_entry
        (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
    select h.council, uuidv7(), by_subject, left(by_name, 200), 'provider.merged', 'DONE', 'provider', staying,
           jsonb_build_object('from', gone, 'fromName', gone_name, 'into', staying, 'intoName', staying_name), ''
    from (select distinct unnest(having_it) as council) h;
    select count(distinct h) into councils from unnest(having_it) h;
    return next;
exception when unique_violation or exclusion_violation then
    get stacked diagnostics place = table_name;
    outcome := 'REPEATED';
    councils := 0;
    records := 0;
    return next;
end
$$;

do $$
declare
    seen text;
begin
    foreach seen in array array['agreement', 'lot', 'membership', 'contract', 'provider_standing'] loop
        execute format('create policy directory on core.%I to directory using (true)', seen);
    end loop;
end
$$;
grant usage on schema core to directory, operator;
grant select on core.provider, core.provider_identifier, core.site, core.provider_merged to directory;
-- an update is never done: without the right to it, rows cannot be held
grant update (name), delete on core.provider to directory;
grant update (provider_id) on core.provider_identifier, core.site to directory;
grant insert, update (to_id) on core.provider_merged to directory;
grant select (tenant_id, id, ref) on core.agreement to directory;
grant select (tenant_id, id, agreement_id, code) on core.lot to directory;
grant select (tenant_id, lot_id, provider_id, site_id, member_from, member_to), update (provider_id)
    on core.membership to directory;
grant select (tenant_id, provider_id), update (provider_id) on core.contract to directory;
grant select (tenant_id, provider_id, site_id, status, valid_from, valid_to, version),
    update (provider_id, valid_to, version) on core.provider_standing to directory;

revoke execute on function core.provider_name_key(text), core.duplicate_providers(int, uuid, uuid, int),
    core.directory_entry(uuid), core.provider_merge_conflicts(uuid, uuid),
    core.merge_providers(uuid, uuid, uuid, text, text) from public;
grant execute on function core.provider_name_key(text) to directory;
grant execute on function core.duplicate_providers(int, uuid, uuid, int), core.directory_entry(uuid),
    core.provider_merge_conflicts(uuid, uuid), core.merge_providers(uuid, uuid, uuid, text, text) to operator;

grant create on schema core to directory;
alter function core.duplicate_providers(int, uuid, uuid, int) owner to directory;
alter function core.directory_entry(uuid) owner to directory;
alter function core.provider_merge_conflicts(uuid, uuid) owner to directory;
alter function core.merge_providers(uuid, uuid, uuid, text, text) owner to directory;
revoke create on schema core from directory;
