-- What people decide, plans, their signatures, and what became of each rehearsal and of the vesting (docs/adr/0019).

create table platform.child_decision (
    reorganisation_id uuid not null references platform.reorganisation,
    council_id        uuid not null references platform.council,
    child_id          uuid not null,
    successor_key     text not null,
    reason            text not null check (length(reason) between 1 and 500),
    decided_at        timestamptz not null default now(),
    decided_by        uuid not null,
    decider_name      text not null check (length(decider_name) between 1 and 200),
    primary key (reorganisation_id, council_id, child_id),
    foreign key (reorganisation_id, successor_key) references platform.successor
);
comment on table platform.child_decision is 'A child whose successor somebody decided (LG-10, step 1)';
comment on column platform.child_decision.reorganisation_id is '[T] the reorganisation';
comment on column platform.child_decision.council_id is '[T] the predecessor';
comment on column platform.child_decision.child_id is '[T] the child''s id there';
comment on column platform.child_decision.successor_key is '[C1] the successor';
comment on column platform.child_decision.reason is '[C1] why, with the reference of the decision; never a child''s data';
comment on column platform.child_decision.decided_at is '[T] when';
comment on column platform.child_decision.decided_by is '[T] subject of the one who decided';
comment on column platform.child_decision.decider_name is '[P2] name of the one who decided';

create table platform.contract_decision (
    reorganisation_id uuid not null references platform.reorganisation,
    council_id        uuid not null references platform.council,
    contract_id       uuid not null,
    route             text not null check (route in
        ('STATUTORY_TRANSFER', 'S16_TRANSFER', 'HOSTED', 'SPLIT_NOVATION', 'EXPIRE', 'TERMINATE_REPROCURE')),
    successor_key     text,
    split_by          text check (split_by in ('PLACES', 'MONEY')),
    key_kind          text check (key_kind in ('PUPILS_HOME', 'PLACES', 'SPEND_12M', 'POPULATION', 'EHCP_COUNT', 'EQUAL', 'CUSTOM')),
    key_values        jsonb check (jsonb_typeof(key_values) = 'object'),
    reason            text not null check (length(reason) between 1 and 500),
    decided_at        timestamptz not null default now(),
    decided_by        uuid not null,
    decider_name      text not null check (length(decider_name) between 1 and 200),
    primary key (reorganisation_id, council_id, contract_id),
    foreign key (reorganisation_id, successor_key) references platform.successor,
    check ((route in ('STATUTORY_TRANSFER', 'S16_TRANSFER', 'HOSTED')) = (successor_key is not null)),
    check ((route = 'SPLIT_NOVATION') = (split_by is not null)),
    check (route in ('SPLIT_NOVATION', 'HOSTED') or key_kind is null),
    check (route <> 'SPLIT_NOVATION' or key_kind is not null),
    check (key_kind = 'CUSTOM' and key_values is not null or key_kind = 'POPULATION'
        or key_values is null and key_kind is distinct from 'CUSTOM')
);
comment on table platform.contract_decision is 'The route somebody decided for a contract (domain 6.2), in place of the one proposed';
comment on column platform.contract_decision.reorganisation_id is '[T] the reorganisation';
comment on column platform.contract_decision.council_id is '[T] the predecessor';
comment on column platform.contract_decision.contract_id is '[T] the contract';
comment on column platform.contract_decision.route is '[C1] route of domain 6.2';
comment on column platform.contract_decision.successor_key is '[C1] who gets or hosts it; none where it is split or ends';
comment on column platform.contract_decision.split_by is '[C1] PLACES or MONEY (domain 6.4)';
comment on column platform.contract_decision.key_kind is '[C1] by which key it is shared (LG-20)';
comment on column platform.contract_decision.key_values is '[C1] weight by successor where the key is not counted from the portfolio';
comment on column platform.contract_decision.reason is '[C1] why; never a child''s data';
comment on column platform.contract_decision.decided_at is '[T] when';
comment on column platform.contract_decision.decided_by is '[T] subject of the one who decided';
comment on column platform.contract_decision.decider_name is '[P2] name of the one who decided';

create table platform.plan (
    reorganisation_id uuid not null references platform.reorganisation,
    number            int not null check (number > 0),
    map_id            uuid not null,
    vesting_day       date not null,
    snapshot_day      date not null,
    state             text not null default 'FROZEN' check (state in ('FROZEN', 'VOID', 'VESTED')),
    digest            bytea not null check (length(digest) = 32),
    children          int not null,
    contracts         int not null,
    frozen_at         timestamptz not null default now(),
    frozen_by         uuid not null,
    freezer_name      text not null check (length(freezer_name) between 1 and 200),
    primary key (reorganisation_id, number),
    foreign key (reorganisation_id, map_id) references platform.territory_map
);
create unique index plan_that_holds on platform.plan (reorganisation_id) where state = 'FROZEN';
comment on table platform.plan is 'What is to become of every child and contract, frozen for signing; a change is a new number';
comment on column platform.plan.reorganisation_id is '[T] the reorganisation';
comment on column platform.plan.number is '[O] version of the plan';
comment on column platform.plan.map_id is '[T] version of the map it follows';
comment on column platform.plan.vesting_day is '[O] reorganisation date it was made for';
comment on column platform.plan.snapshot_day is '[O] day on which keys were counted (domain 6.4)';
comment on column platform.plan.state is '[O] FROZEN, VOID once there is a newer one, VESTED once carried out';
comment on column platform.plan.digest is '[T] SHA-256 of all that it says, and of every contract as it was';
comment on column platform.plan.children is '[C1] number of children';
comment on column platform.plan.contracts is '[C1] number of contracts';
comment on column platform.plan.frozen_at is '[T] when';
comment on column platform.plan.frozen_by is '[T] subject of the one who froze it';
comment on column platform.plan.freezer_name is '[P2] name of the one who froze it';

create table platform.plan_child (
    reorganisation_id uuid not null,
    plan_number       int not null,
    council_id        uuid not null references platform.council,
    child_id          uuid not null,
    successor_key     text not null,
    rule              text not null,
    flags             text[] not null,
    primary key (reorganisation_id, plan_number, council_id, child_id),
    foreign key (reorganisation_id, plan_number) references platform.plan
);
comment on table platform.plan_child is 'Who inherits a child by a plan, and why (LG-10)';
comment on column platform.plan_child.reorganisation_id is '[T] the reorganisation';
comment on column platform.plan_child.plan_number is '[T] the plan';
comment on column platform.plan_child.council_id is '[T] the predecessor';
comment on column platform.plan_child.child_id is '[T] the child''s id there';
comment on column platform.plan_child.successor_key is '[C1] the successor';
comment on column platform.plan_child.rule is '[C1] step of LG-10 that named it';
comment on column platform.plan_child.flags is '[P1] what somebody must look at, such as a child looked after';

create table platform.plan_contract (
    reorganisation_id uuid not null,
    plan_number       int not null,
    council_id        uuid not null references platform.council,
    contract_id       uuid not null,
    ref               text not null,
    route             text not null,
    rule              text not null,
    shares            jsonb not null check (jsonb_typeof(shares) = 'object'),
    flags             text[] not null,
    fingerprint       text not null,
    primary key (reorganisation_id, plan_number, council_id, contract_id),
    foreign key (reorganisation_id, plan_number) references platform.plan
);
comment on table platform.plan_contract is 'What becomes of a contract by a plan, and why (domain 6.2)';
comment on column platform.plan_contract.reorganisation_id is '[T] the reorganisation';
comment on column platform.plan_contract.plan_number is '[T] the plan';
comment on column platform.plan_contract.council_id is '[T] the predecessor';
comment on column platform.plan_contract.contract_id is '[T] the contract';
comment on column platform.plan_contract.ref is '[C1] its number there';
comment on column platform.plan_contract.route is '[C1] route of domain 6.2';
comment on column platform.plan_contract.rule is '[C1] what named the route: the child, the block''s pupils, a decision';
comment on column platform.plan_contract.shares is '[C1] weight of each successor that has it afterwards';
comment on column platform.plan_contract.flags is '[C1] what somebody must look at';
comment on column platform.plan_contract.fingerprint is '[T] hash of the contract as it was';

create table platform.signature (
    reorganisation_id uuid not null,
    plan_number       int not null,
    council_id        uuid not null references platform.council,
    side              text not null check (side in ('PREDECESSOR', 'SUCCESSOR')),
    capacity          text not null check (length(capacity) between 1 and 200),
    signed_by         uuid not null,
    signer_name       text not null check (length(signer_name) between 1 and 200),
    digest            bytea not null check (length(digest) = 32),
    signed_at         timestamptz not null default now(),
    primary key (reorganisation_id, plan_number, council_id, side, signed_by),
    foreign key (reorganisation_id, plan_number) references platform.plan
);
comment on table platform.signature is 'A plan signed for a council in a stated capacity (LG-26)';
comment on column platform.signature.reorganisation_id is '[T] the reorganisation';
comment on column platform.signature.plan_number is '[T] the plan';
comment on column platform.signature.council_id is '[T] the council it is signed for';
comment on column platform.signature.side is '[O] PREDECESSOR or SUCCESSOR';
comment on column platform.signature.capacity is '[C1] the office in which it is signed';
comment on column platform.signature.signed_by is '[T] subject of the signatory';
comment on column platform.signature.signer_name is '[P2] name of the signatory';
comment on column platform.signature.digest is '[T] digest of the plan that was signed';
comment on column platform.signature.signed_at is '[T] when';

create table platform.run (
    id                uuid not null primary key,
    reorganisation_id uuid not null references platform.reorganisation,
    kind              text not null check (kind in ('REHEARSAL', 'VESTING')),
    state             text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'REFUSED', 'STOPPED')),
    map_id            uuid not null,
    plan_number       int,
    step              text not null default '',
    started_at        timestamptz not null default now(),
    started_by        uuid not null,
    starter_name      text not null check (length(starter_name) between 1 and 200),
    lease_until       timestamptz not null,
    finished_at       timestamptz,
    reason            text check (length(reason) <= 2000),
    report            jsonb,
    foreign key (reorganisation_id, map_id) references platform.territory_map
);
create index run_of on platform.run (reorganisation_id, started_at desc);
create unique index run_alone on platform.run (reorganisation_id) where state = 'RUNNING';
comment on table platform.run is 'A rehearsal or the vesting: how far it is, and what it reported; kept for ever';
comment on column platform.run.id is '[T] id of the run';
comment on column platform.run.reorganisation_id is '[T] the reorganisation';
comment on column platform.run.kind is '[O] REHEARSAL or VESTING';
comment on column platform.run.state is '[O] RUNNING, DONE, REFUSED, or STOPPED where the application went away and nothing was stored';
comment on column platform.run.map_id is '[T] version of the map';
comment on column platform.run.plan_number is '[T] the plan; none for a rehearsal of what holds today';
comment on column platform.run.step is '[O] what it is doing';
comment on column platform.run.started_at is '[T] when';
comment on column platform.run.started_by is '[T] subject of the one who started it';
comment on column platform.run.starter_name is '[P2] name of the one who started it';
comment on column platform.run.lease_until is '[T] until when it is thought to be alive';
comment on column platform.run.finished_at is '[T] when it ended; none while it runs';
comment on column platform.run.reason is '[C1] why it was refused';
comment on column platform.run.report is '[C1] reconciliation and what it named; never a child''s data';

create table platform.council_money (
    reorganisation_id uuid not null references platform.reorganisation,
    council_id        uuid not null references platform.council,
    kind              text not null check (kind in ('HIGH_NEEDS_INCOME', 'IN_YEAR_GAP', 'DEFICIT')),
    pence             bigint not null check (pence between 0 and 1000000000000),
    source            text not null check (length(source) between 1 and 300),
    entered_at        timestamptz not null default now(),
    entered_by        uuid not null,
    primary key (reorganisation_id, council_id, kind)
);
comment on table platform.council_money is 'A predecessor''s money that a scenario shares out (LG-24)';
comment on column platform.council_money.reorganisation_id is '[T] the reorganisation';
comment on column platform.council_money.council_id is '[T] the predecessor';
comment on column platform.council_money.kind is '[O] HIGH_NEEDS_INCOME, IN_YEAR_GAP or DEFICIT';
comment on column platform.council_money.pence is '[C1] whole pence';
comment on column platform.council_money.source is '[O] where the figure stands';
comment on column platform.council_money.entered_at is '[T] when';
comment on column platform.council_money.entered_by is '[T] subject of the one who entered it';

do $$
declare
    kept text;
begin
    foreach kept in array array['council_money', 'child_decision', 'contract_decision', 'plan', 'plan_child', 'plan_contract', 'signature', 'run'] loop
        execute format('alter table platform.%I enable row level security', kept);
        execute format('create policy reorganiser on platform.%I to reorganiser using (reorganisation_id =
            (select current_setting(''app.reorganisation'')::uuid))', kept);
        execute format('grant select on platform.%I to reorganiser', kept);
    end loop;
    foreach kept in array array['plan', 'signature'] loop
        execute format('create policy directory on platform.%I to directory using (true)', kept);
        execute format('grant select on platform.%I to directory', kept);
    end loop;
end
$$;
grant insert, update, delete on platform.child_decision, platform.contract_decision, platform.council_money to reorganiser;
grant insert on platform.plan_child, platform.plan_contract to reorganiser;
grant insert (reorganisation_id, number, map_id, vesting_day, snapshot_day, digest, children, contracts, frozen_by, freezer_name)
    on platform.plan to reorganiser;
grant insert (id, reorganisation_id, kind, map_id, plan_number, started_by, starter_name, lease_until) on platform.run to reorganiser;
grant update (state, step, lease_until, finished_at, reason, report) on platform.run to reorganiser;
grant insert on platform.signature to directory;
grant update (state) on platform.plan to directory;
grant update (state, vested_at, version) on platform.reorganisation to directory;
create policy directory_states on platform.council for update to directory using (true);
grant update (state, state_since, vesting_day, version) on platform.council to directory;
grant select (state_since, vesting_day, version) on platform.council to directory;

-- The part of a whole that falls to one place of a list of weights, by largest remainder (LG-20): ties to the larger
-- weight, then the earlier place. The weights must not all be zero.
create function platform.part(total bigint, weights numeric[], place int)
returns bigint
language sql immutable
set search_path = pg_catalog, platform
as $$
    select (p.whole + case when p.ranked <= total - p.given then 1 else 0 end)::bigint
    from (
        select q.place, q.whole, sum(q.whole) over () as given,
               row_number() over (order by q.over desc, q.weight desc, q.place) as ranked
        from (
            select w.ordinality as place, w.weight, div(total * w.weight, s.whole) as whole, mod(total * w.weight, s.whole) as over
            from unnest(weights) with ordinality w (weight)
            cross join (select sum(u) as whole from unnest(weights) u) s) q) p
    where p.place = part.place
$$;

-- A plan is made void by a newer one, signatures with it. Two who freeze at once go one after the other.
create function platform.void_plans()
returns void
language sql volatile security definer
set search_path = pg_catalog, platform
as $$
    select pg_advisory_xact_lock(hashtextextended('plans ' || current_setting('app.reorganisation'), 0));
    update platform.plan set state = 'VOID'
    where reorganisation_id = current_setting('app.reorganisation')::uuid and state = 'FROZEN'
$$;

-- Signs the plan that holds for a council, as its section 151 officer (domain 6.9). Answers false unless the one who
-- asks holds that office there, the council takes part on that side, and the plan is the one that was read.
create function platform.sign_plan(plan int, council_key text, council_side text, office text, signatory text, read_digest bytea)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    asking uuid := current_setting('app.subject')::uuid;
    bound uuid := current_setting('app.reorganisation')::uuid;
    council uuid;
begin
    select c.tenant_id into council
    from platform.council c
    where c.key = council_key
      and case council_side
            when 'PREDECESSOR' then exists (select from platform.predecessor q
                                            where q.reorganisation_id = bound and q.council_id = c.tenant_id)
            when 'SUCCESSOR' then exists (select from platform.successor s where s.reorganisation_id = bound and s.key = c.key) end;
    if council is null or not platform.holds(council, asking, array['SECTION_151_OFFICER'])
       or not exists (select from platform.plan p where p.reorganisation_id = bound and p.number = plan
                      and p.state = 'FROZEN' and p.digest = read_digest) then
        return false;
    end if;
    insert into platform.signature (reorganisation_id, plan_number, council_id, side, capacity, signed_by, signer_name, digest)
    values (bound, plan, council, council_side, office, asking, signatory, read_digest)
    on conflict do nothing;
    return true;
end
$$;

-- For whom the plan that holds is not signed yet (LG-26): each predecessor and each successor, and where one person
-- signed for several of them, all but one of those again until somebody else has signed too.
create function platform.unsigned(plan int)
returns table (council uuid, side text, second boolean)
language sql stable security definer
set search_path = pg_catalog, platform
as $$
    with party as (
        select q.council_id, 'PREDECESSOR' as side from platform.predecessor q
        where q.reorganisation_id = current_setting('app.reorganisation')::uuid
        union all
        select c.tenant_id, 'SUCCESSOR' from platform.successor s join platform.council c on c.key = s.key
        where s.reorganisation_id = current_setting('app.reorganisation')::uuid),
    signed as (
        select g.council_id, g.side, g.signed_by,
               count(*) over (partition by g.council_id, g.side) as signatories,
               row_number() over (partition by g.signed_by order by g.signed_at, g.council_id, g.side) as nth
        from platform.signature g
        where g.reorganisation_id = current_setting('app.reorganisation')::uuid and g.plan_number = plan)
    select p.council_id, p.side, false from party p
    where not exists (select from signed g where g.council_id = p.council_id and g.side = p.side)
    union all
    select g.council_id, g.side, true from signed g
    where g.nth > 1 and g.signatories = 1
$$;

-- From here on the transaction may write into successors and may be committed: it holds the fence of every council that
-- takes part, and the plan is frozen and signed by all.
create function platform.begin_vesting(plan int)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    bound uuid := current_setting('app.reorganisation')::uuid;
begin
    perform pg_advisory_xact_lock(hashtextextended('council ' || p, 0))
    from (select unnest(platform.parties_named()) as p order by 1) locked;
    if not exists (select from platform.operator_grant g where g.subject = current_setting('app.subject')::uuid) then
        raise exception 'Only an operator starts a vesting' using errcode = 'CP012';
    end if;
    if not exists (select from platform.plan p join platform.reorganisation r on r.id = p.reorganisation_id
                   where p.reorganisation_id = bound and p.number = plan and p.state = 'FROZEN' and r.state = 'PREPARING') then
        raise exception 'The plan does not hold' using errcode = 'CP013';
    end if;
    if exists (select from platform.unsigned(plan)) then
        raise exception 'The plan is not signed by all' using errcode = 'CP014';
    end if;
    insert into platform.move (reorganisation_id, transaction_id, rehearsal) values (bound, pg_current_xact_id(), false);
end
$$;

-- What a vesting says of the councils as it ends: successors live from vesting day, predecessors that do not go on
-- dissolved from it. Only in the transaction that began it.
create function platform.finish_vesting(plan int)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    bound uuid := current_setting('app.reorganisation')::uuid;
    vesting date;
begin
    if not exists (select from platform.move m
                   where m.reorganisation_id = bound and m.transaction_id = pg_current_xact_id() and not m.rehearsal) then
        raise exception 'No vesting has begun here' using errcode = 'CP015';
    end if;
    select r.vesting_day into vesting from platform.reorganisation r where r.id = bound;
    update platform.council c
    set state = 'LIVE', state_since = vesting, vesting_day = vesting, version = c.version + 1
    where c.state in ('PLANNED', 'SHADOW')
      and c.key in (select s.key from platform.successor s where s.reorganisation_id = bound);
    update platform.council c
    set state = 'DISSOLVED', state_since = vesting, vesting_day = vesting, version = c.version + 1
    where c.tenant_id in (select q.council_id from platform.predecessor q where q.reorganisation_id = bound)
      and c.key not in (select s.key from platform.successor s where s.reorganisation_id = bound);
    update platform.plan p set state = 'VESTED' where p.reorganisation_id = bound and p.number = plan;
    update platform.reorganisation r set state = 'VESTED', vested_at = now(), version = r.version + 1 where r.id = bound;
end
$$;

-- Predecessors take no changes while a vesting runs, and take them again when it was not carried out.
create function platform.close_predecessors(closing boolean)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, platform
as $$
declare
    bound uuid := current_setting('app.reorganisation')::uuid;
begin
    if not exists (select from platform.operator_grant g where g.subject = current_setting('app.subject')::uuid) then
        raise exception 'Only an operator starts a vesting' using errcode = 'CP012';
    end if;
    update platform.council c
    set state = case when closing then 'CLOSING' else 'LIVE' end, version = c.version + 1
    where c.tenant_id in (select q.council_id from platform.predecessor q where q.reorganisation_id = bound)
      and c.key not in (select s.key from platform.successor s where s.reorganisation_id = bound)
      and c.state = case when closing then 'LIVE' else 'CLOSING' end
      and exists (select from platform.reorganisation r where r.id = bound and r.state = 'PREPARING');
end
$$;

revoke execute on function platform.part(bigint, numeric[], int), platform.void_plans(),
    platform.sign_plan(int, text, text, text, text, bytea), platform.unsigned(int), platform.begin_vesting(int),
    platform.finish_vesting(int), platform.close_predecessors(boolean) from public;
grant execute on function platform.part(bigint, numeric[], int), platform.void_plans(),
    platform.sign_plan(int, text, text, text, text, bytea), platform.unsigned(int), platform.begin_vesting(int),
    platform.finish_vesting(int), platform.close_predecessors(boolean) to reorganiser;
grant create on schema platform to directory;
alter function platform.void_plans() owner to directory;
alter function platform.sign_plan(int, text, text, text, text, bytea) owner to directory;
alter function platform.unsigned(int) owner to directory;
alter function platform.begin_vesting(int) owner to directory;
alter function platform.finish_vesting(int) owner to directory;
alter function platform.close_predecessors(boolean) owner to directory;
revoke create on schema platform from directory;

-- Each successor's first entry holds the last seal of its predecessor (A9).
create policy reorganiser on platform.seal for select to reorganiser
    using (tenant_id = any ((select platform.parties_named())::uuid[]));
grant select on platform.seal to reorganiser;
