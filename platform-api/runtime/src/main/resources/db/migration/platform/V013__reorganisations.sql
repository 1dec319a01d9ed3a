-- A reorganisation of councils (domain 6): who takes part, whose area goes to whom. The role `reorganiser` works in one
-- reorganisation at a time, bound with BEGIN (`app.reorganisation`, `app.subject`). Which councils' rows it reads, and
-- whether it may write any, stands in rows that it cannot write (A4, docs/adr/0019).

create table platform.reorganisation (
    id              uuid not null primary key,
    key             text not null unique check (key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name            text not null check (length(name) between 1 and 200),
    order_reference text check (length(order_reference) between 1 and 200),
    vesting_day     date not null,
    state           text not null default 'PREPARING' check (state in ('PREPARING', 'VESTED', 'SET_ASIDE')),
    made_at         timestamptz not null default now(),
    made_by         uuid not null,
    vested_at       timestamptz,
    version         bigint not null default 1,
    check ((state = 'VESTED') = (vested_at is not null))
);
comment on table platform.reorganisation is 'Councils that are divided or joined on one day';
comment on column platform.reorganisation.id is '[T] id of the reorganisation';
comment on column platform.reorganisation.key is '[O] its name in paths; never changed or used again';
comment on column platform.reorganisation.name is '[O] name';
comment on column platform.reorganisation.order_reference is '[O] the structural changes order; none until it is made';
comment on column platform.reorganisation.vesting_day is '[O] reorganisation date: from 00:00 of this day in Europe/London';
comment on column platform.reorganisation.state is '[O] PREPARING, VESTED or SET_ASIDE';
comment on column platform.reorganisation.made_at is '[T] when it was entered';
comment on column platform.reorganisation.made_by is '[T] subject of the operator who entered it';
comment on column platform.reorganisation.vested_at is '[T] when it was carried out';
comment on column platform.reorganisation.version is '[T] counts changes, for If-Match';

create table platform.predecessor (
    reorganisation_id uuid not null references platform.reorganisation,
    council_id        uuid not null references platform.council,
    agreed_at         timestamptz,
    agreed_by         uuid,
    agreed_name       text check (length(agreed_name) between 1 and 200),
    primary key (reorganisation_id, council_id),
    check ((agreed_at is null) = (agreed_by is null) and (agreed_at is null) = (agreed_name is null))
);
create index predecessor_council on platform.predecessor (council_id);
comment on table platform.predecessor is 'A council whose contracts are divided; its rows are read once it has agreed';
comment on column platform.predecessor.reorganisation_id is '[T] the reorganisation';
comment on column platform.predecessor.council_id is '[T] the council';
comment on column platform.predecessor.agreed_at is '[T] when the council agreed that its rows are read for it; none until then';
comment on column platform.predecessor.agreed_by is '[T] subject of the one who agreed for the council';
comment on column platform.predecessor.agreed_name is '[P2] name of the one who agreed';

create table platform.successor (
    reorganisation_id uuid not null references platform.reorganisation,
    key               text not null check (key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name              text not null check (length(name) between 1 and 200),
    nominated         boolean not null default false,
    primary key (reorganisation_id, key)
);
create unique index successor_nominated on platform.successor (reorganisation_id) where nominated;
comment on table platform.successor is 'A council that may take over; its row in platform.council has the same key once it is planned';
comment on column platform.successor.reorganisation_id is '[T] the reorganisation';
comment on column platform.successor.key is '[O] key of the council';
comment on column platform.successor.name is '[O] name of the council';
comment on column platform.successor.nominated is '[O] takes what nothing else allocates (SI 2008/2176, reg 10)';

create table platform.territory_map (
    reorganisation_id uuid not null references platform.reorganisation,
    id                uuid not null,
    name              text not null check (length(name) between 1 and 100),
    number            int not null check (number > 0),
    areas             jsonb not null check (jsonb_typeof(areas) = 'object'),
    made_at           timestamptz not null default now(),
    made_by           uuid not null,
    maker_name        text not null check (length(maker_name) between 1 and 200),
    primary key (reorganisation_id, id),
    unique (reorganisation_id, name, number)
);
comment on table platform.territory_map is 'Which successor takes which area; a change is a new version with the next number';
comment on column platform.territory_map.reorganisation_id is '[T] the reorganisation';
comment on column platform.territory_map.id is '[T] id of this version of the map';
comment on column platform.territory_map.name is '[O] name of the option, such as 4b';
comment on column platform.territory_map.number is '[O] version of the map of that name';
comment on column platform.territory_map.areas is '[O] GSS code of a district or LSOA, and the key of the successor that takes it';
comment on column platform.territory_map.made_at is '[T] when';
comment on column platform.territory_map.made_by is '[T] subject of the one who entered it';
comment on column platform.territory_map.maker_name is '[P2] name of the one who entered it';

-- What one transaction may move: written by the functions below and read by the policies of every tenant table.
create table platform.move (
    reorganisation_id uuid not null references platform.reorganisation,
    transaction_id    xid8 not null,
    rehearsal         boolean not null,
    begun_at          timestamptz not null default now(),
    primary key (reorganisation_id, transaction_id)
);
comment on table platform.move is 'The transaction in which rows move; of a rehearsal none is ever committed';
comment on column platform.move.reorganisation_id is '[T] the reorganisation';
comment on column platform.move.transaction_id is '[T] the transaction';
comment on column platform.move.rehearsal is '[T] whether it is rolled back in the end';
comment on column platform.move.begun_at is '[T] when it began';

do $$
declare
    kept text;
begin
    foreach kept in array array['reorganisation', 'predecessor', 'successor', 'territory_map', 'move'] loop
        execute format('alter table platform.%I enable row level security', kept);
        execute format('create policy reorganiser on platform.%I to reorganiser using (%s =
            (select current_setting(''app.reorganisation'')::uuid))', kept,
            case kept when 'reorganisation' then 'id' else 'reorganisation_id' end);
        execute format('create policy operator on platform.%I to operator using (true)', kept);
        execute format('create policy directory on platform.%I to directory using (true)', kept);
        execute format('grant select on platform.%I to reorganiser, operator, directory', kept);
    end loop;
end
$$;
grant usage on schema platform to reorganiser;
grant insert on platform.reorganisation, platform.predecessor, platform.successor to operator;
grant update (name, order_reference, vesting_day, state, version) on platform.reorganisation to operator;
grant delete on platform.successor, platform.predecessor to operator;
grant insert on platform.territory_map to reorganiser;
grant update (agreed_at, agreed_by, agreed_name) on platform.predecessor to directory;
grant insert on platform.move to directory;

-- A reorganisation's id by its name in paths.
create function platform.reorganisation_called(reorganisation_key text)
returns uuid
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select r.id from platform.reorganisation r where r.key = reorganisation_key
$$;

-- What the person is in the bound reorganisation: operator, and the roles held in councils that take part, as pairs of
-- council and role. No row for whoever is neither.
create function platform.enter_reorganisation(person_subject uuid)
returns table (reorganisation_key text, reorganisation_name text, state text, is_operator boolean, councils text[], roles text[])
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    with held as (
        select c.key, g.role
        from platform.council c
        join platform.person p on p.tenant_id = c.tenant_id and p.subject = person_subject
        join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id and g.revoked_at is null
        where c.key in (select s.key from platform.successor s
                        where s.reorganisation_id = current_setting('app.reorganisation')::uuid)
           or c.tenant_id in (select q.council_id from platform.predecessor q
                              where q.reorganisation_id = current_setting('app.reorganisation')::uuid))
    select r.key, r.name, r.state, o.is_operator,
           array(select h.key from held h order by h.key, h.role),
           array(select h.role from held h order by h.key, h.role)
    from platform.reorganisation r
    cross join lateral (select exists (select from platform.operator_grant g where g.subject = person_subject) as is_operator) o
    where r.id = current_setting('app.reorganisation')::uuid
      and (o.is_operator or exists (select from held))
$$;

-- The reorganisations in which a person has something to do.
create function platform.reorganisations_open_to(person_subject uuid)
returns table (reorganisation_key text, reorganisation_name text, vesting_day date, state text)
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select r.key, r.name, r.vesting_day, r.state
    from platform.reorganisation r
    where exists (select from platform.operator_grant g where g.subject = person_subject)
       or exists (
           select from platform.council c
           join platform.person p on p.tenant_id = c.tenant_id and p.subject = person_subject
           join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id and g.revoked_at is null
           where c.key in (select s.key from platform.successor s where s.reorganisation_id = r.id)
              or c.tenant_id in (select q.council_id from platform.predecessor q where q.reorganisation_id = r.id))
    order by r.vesting_day desc, r.key
    limit 200
$$;

-- The councils whose rows the bound reorganisation reads: predecessors that have agreed, and successors that are there.
create function platform.parties()
returns uuid[]
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select array(
        select q.council_id from platform.predecessor q
        where q.reorganisation_id = current_setting('app.reorganisation')::uuid and q.agreed_at is not null
        union
        select c.tenant_id from platform.successor s join platform.council c on c.key = s.key
        where s.reorganisation_id = current_setting('app.reorganisation')::uuid)
$$;

-- The councils that take part, whether they have agreed or not: for their names and states.
create function platform.parties_named()
returns uuid[]
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select array(
        select q.council_id from platform.predecessor q
        where q.reorganisation_id = current_setting('app.reorganisation')::uuid
        union
        select c.tenant_id from platform.successor s join platform.council c on c.key = s.key
        where s.reorganisation_id = current_setting('app.reorganisation')::uuid)
$$;

-- The successors into which this transaction may write; none unless it is a rehearsal or a vesting.
create function platform.heirs()
returns uuid[]
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select array(
        select c.tenant_id from platform.successor s join platform.council c on c.key = s.key
        where s.reorganisation_id = current_setting('app.reorganisation')::uuid
          and exists (select from platform.move m
                      where m.reorganisation_id = s.reorganisation_id
                        and m.transaction_id = pg_current_xact_id_if_assigned()))
$$;

-- A predecessor agrees that its rows are read for the reorganisation. The one who asks must lead its reorganisation or
-- administer it. Answers whether the council has agreed now.
create function platform.agree_to_reorganisation(council_key text, person_name text)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    asking uuid := current_setting('app.subject')::uuid;
begin
    update platform.predecessor q
    set agreed_at = now(), agreed_by = asking, agreed_name = person_name
    from platform.council c
    where q.reorganisation_id = current_setting('app.reorganisation')::uuid
      and c.tenant_id = q.council_id and c.key = agree_to_reorganisation.council_key
      and q.agreed_at is null
      and platform.holds(c.tenant_id, asking, array['REORGANISATION_LEAD', 'TENANT_ADMIN']);
    return exists (
        select from platform.predecessor q join platform.council c on c.tenant_id = q.council_id
        where q.reorganisation_id = current_setting('app.reorganisation')::uuid
          and c.key = agree_to_reorganisation.council_key and q.agreed_at is not null
          and platform.holds(c.tenant_id, asking, array['REORGANISATION_LEAD', 'TENANT_ADMIN']));
end
$$;

-- Whether a person holds one of the roles in a council.
create function platform.holds(council uuid, person_subject uuid, wanted text[])
returns boolean
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    select exists (
        select from platform.person p
        join platform.council_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id and g.revoked_at is null
        where p.tenant_id = council and p.subject = person_subject and g.role = any (wanted))
$$;

-- From here on the transaction may write into successors, and cannot be committed, whatever the application does.
create function platform.begin_rehearsal()
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
begin
    if not exists (select from platform.reorganisation r
                   where r.id = current_setting('app.reorganisation')::uuid and r.state = 'PREPARING') then
        raise exception 'The reorganisation has been carried out or set aside' using errcode = 'CP011';
    end if;
    insert into platform.move (reorganisation_id, transaction_id, rehearsal)
    values (current_setting('app.reorganisation')::uuid, pg_current_xact_id(), true);
end
$$;

create function platform.refuse_commit()
returns trigger
language plpgsql
set search_path = pg_catalog, platform
as $$
begin
    raise exception 'A rehearsal is never committed' using errcode = 'CP010';
end
$$;
create constraint trigger rehearsal_is_rolled_back after insert or update on platform.move
    deferrable initially deferred for each row when (new.rehearsal) execute function platform.refuse_commit();

revoke execute on function platform.reorganisation_called(text), platform.enter_reorganisation(uuid),
    platform.reorganisations_open_to(uuid), platform.parties(), platform.parties_named(), platform.heirs(),
    platform.holds(uuid, uuid, text[]), platform.agree_to_reorganisation(text, text), platform.begin_rehearsal(),
    platform.refuse_commit() from public;
grant execute on function platform.reorganisation_called(text), platform.enter_reorganisation(uuid), platform.reorganisations_open_to(uuid),
    platform.parties(), platform.parties_named(), platform.heirs(), platform.agree_to_reorganisation(text, text),
    platform.begin_rehearsal() to reorganiser;
grant execute on function platform.reorganisation_called(text) to operator;

grant create on schema platform to directory;
alter function platform.reorganisation_called(text) owner to directory;
alter function platform.enter_reorganisation(uuid) owner to directory;
alter function platform.reorganisations_open_to(uuid) owner to directory;
alter function platform.parties() owner to directory;
alter function platform.parties_named() owner to directory;
alter function platform.heirs() owner to directory;
alter function platform.holds(uuid, uuid, text[]) owner to directory;
alter function platform.agree_to_reorganisation(text, text) owner to directory;
alter function platform.begin_rehearsal() owner to directory;
revoke create on schema platform from directory;

-- How the tables of a schema that say of which council a row is take part: the reorganiser reads rows of the parties and
-- inserts rows of the successors. Run by the schema's owner after its tables are made.
create procedure platform.open_to_reorganisation(schema_name text, variadic kept_closed text[])
language plpgsql
set search_path = pg_catalog, platform
as $$
declare
    opened text;
begin
    for opened in
        select c.relname from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = schema_name::regnamespace and c.relkind = 'r'
          and c.relname <> all (kept_closed)
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'reorganiser_reads')
    loop
        execute format('create policy reorganiser_reads on %I.%I for select to reorganiser
            using (tenant_id = any ((select platform.parties())::uuid[]))', schema_name, opened);
        execute format('create policy reorganiser_inserts on %I.%I for insert to reorganiser
            with check (tenant_id = any ((select platform.heirs())::uuid[]))', schema_name, opened);
        execute format('grant select, insert on %I.%I to reorganiser', schema_name, opened);
    end loop;
    execute format('grant usage on schema %I to reorganiser', schema_name);
end
$$;
revoke execute on procedure platform.open_to_reorganisation(text, text[]) from public;

-- Of the platform's own tables: names and states of the councils that take part, people and grants, the councils' keys,
-- where a record comes from.
create policy reorganiser on platform.council for select to reorganiser
    using (tenant_id = any ((select platform.parties_named())::uuid[]));
create policy reorganiser on platform.council_identifier for select to reorganiser
    using (tenant_id = any ((select platform.parties_named())::uuid[]));
create policy reorganiser on platform.council_module for select to reorganiser
    using (tenant_id = any ((select platform.parties_named())::uuid[]));
grant select (tenant_id, key, name, state, vesting_day) on platform.council to reorganiser;
grant select on platform.council_identifier, platform.council_module to reorganiser;
do $$
declare
    opened text;
begin
    foreach opened in array array['person', 'council_grant', 'inherited', 'council_key'] loop
        execute format('create policy reorganiser_reads on platform.%I for select to reorganiser
            using (tenant_id = any ((select platform.parties())::uuid[]))', opened);
        execute format('create policy reorganiser_inserts on platform.%I for insert to reorganiser
            with check (tenant_id = any ((select platform.heirs())::uuid[]))', opened);
        execute format('grant select, insert on platform.%I to reorganiser', opened);
    end loop;
end
$$;
