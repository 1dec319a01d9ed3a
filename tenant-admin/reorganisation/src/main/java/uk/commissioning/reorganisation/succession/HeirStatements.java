package uk.commissioning.reorganisation.succession;

import uk.commissioning.kernel.module.Portfolio;

/// The statements of [PostgresHeirs]. `pg_temp` has the tables of the transaction.
final class HeirStatements {

    static final String TABLES = """
            create temporary table predecessor (council_id uuid primary key, key text, districts text[]) on commit drop;
            create temporary table heir (key text primary key, council_id uuid, nominated boolean) on commit drop;
            create temporary table area (code text primary key, successor_key text, population int) on commit drop;
            create temporary table child_heir (council_id uuid, child_id uuid, ref text, successor_key text,
                successor_id uuid, rule text, flags text[], kept_id uuid, new_ref text, need text, ehcp boolean,
                primary key (council_id, child_id)) on commit drop;
            create temporary table link (council_id uuid, successor_key text, successor_id uuid, plans bigint,
                primary key (council_id, successor_key)) on commit drop;
            create temporary table fate (council_id uuid, contract_id uuid, ref text, kind text, places int,
                child_id uuid, block_id uuid, provider_id uuid, agreement_id uuid, yearly_pence bigint,
                site_district_gss text, starts_on date, ends_on date, route text, rule text, successor_key text, split_by text, key_kind text,
                flags text[], fingerprint text, primary key (council_id, contract_id)) on commit drop;
            create temporary table weight (council_id uuid, contract_id uuid, successor_key text, weight numeric,
                primary key (council_id, contract_id, successor_key)) on commit drop;
            create temporary table outcome (council_id uuid, contract_id uuid, successor_key text, successor_id uuid,
                place int, places numeric[], pence numeric[], new_ref text,
                primary key (council_id, contract_id, successor_key)) on commit drop;
            create temporary table agreement_heir (council_id uuid, agreement_id uuid, successor_key text,
                successor_id uuid, entitled boolean, ref text, new_ref text,
                primary key (council_id, agreement_id, successor_key)) on commit drop;
            create temporary table person_heir (council_id uuid, person_id uuid, successor_key text, successor_id uuid,
                kept_id uuid, rule text, primary key (council_id, person_id, successor_key)) on commit drop""";

    /// A table of the transaction has no statistics by itself, and PostgreSQL would go through it row by row.
    static final String ANALYZE_CHILDREN = "analyze pg_temp.child_heir";

    static final String ANALYZE_CONTRACTS = "analyze pg_temp.fate";

    static final String ANALYZE = """
            analyze pg_temp.outcome;
            analyze pg_temp.agreement_heir;
            analyze pg_temp.person_heir""";

    static final String GROUND = """
            insert into pg_temp.predecessor (council_id, key, districts)
            select p.council, p.key, string_to_array(p.districts, ' ')
            from unnest(:councils::uuid[], :keys::text[], :districts::text[]) p(council, key, districts)""";

    static final String HEIRS = """
            insert into pg_temp.heir (key, council_id, nominated)
            select h.key, h.council, h.key = :nominated
            from unnest(:keys::text[], (:councils::text[])::uuid[]) h(key, council)""";

    static final String AREAS = """
            insert into pg_temp.area (code, successor_key, population)
            select a.code, a.successor_key, a.population::int
            from unnest(:codes::text[], :keys::text[], :populations::text[]) a(code, successor_key, population)""";

    /// Who takes over from whom: by the map, by where its children go, and the nominated council from everybody.
    static final String LINKS = """
            insert into pg_temp.link (council_id, successor_key, successor_id, plans)
            select l.council_id, l.successor_key, h.council_id, sum(l.plans)
            from (
                select c.council_id, c.successor_key, count(*) filter (where c.ehcp) as plans
                from pg_temp.child_heir c group by c.council_id, c.successor_key
                union all
                select p.council_id, a.successor_key, 0
                from pg_temp.predecessor p join pg_temp.area a on a.code = any (p.districts)) l
            join pg_temp.heir h on h.key = l.successor_key
            group by l.council_id, l.successor_key, h.council_id""";

    /// The weights of each contract that is shared (LG-20), counted on the day of the snapshot or told.
    static final String KEYS = """
            insert into pg_temp.weight (council_id, contract_id, successor_key, weight)
            select f.council_id, f.contract_id, l.successor_key,
                   case f.key_kind
                       when 'EQUAL' then 1
                       when 'EHCP_COUNT' then l.plans
                       when 'POPULATION' then case
                           when d.key_values is not null then coalesce((d.key_values ->> l.successor_key)::numeric, 0)
                           else (select coalesce(sum(a.population), 0)
                                 from pg_temp.area a join pg_temp.predecessor p on a.code = any (p.districts)
                                 where p.council_id = f.council_id and a.successor_key = l.successor_key) end
                       when 'CUSTOM' then coalesce((d.key_values ->> l.successor_key)::numeric, 0)
                       when 'SPEND_12M' then (
                           select coalesce(sum(s.yearly_pence), 0) from pg_temp.fate s
                           join pg_temp.child_heir c on c.council_id = s.council_id and c.child_id = s.child_id
                           where s.council_id = f.council_id and c.successor_key = l.successor_key
                             and s.starts_on <= :snapshot and (s.ends_on is null or s.ends_on > :snapshot - 365))
                       else (
                           select count(*) from pg_temp.fate s
                           join pg_temp.child_heir c on c.council_id = s.council_id and c.child_id = s.child_id
                           where s.council_id = f.council_id and s.block_id = f.contract_id
                             and c.successor_key = l.successor_key
                             and s.starts_on <= :snapshot and (s.ends_on is null or s.ends_on >= :snapshot)) end
            from pg_temp.fate f
            join pg_temp.link l on l.council_id = f.council_id
            left join platform.contract_decision d on d.council_id = f.council_id and d.contract_id = f.contract_id
            where f.key_kind is not null""";

    /// Who has each contract afterwards. Whole places by largest remainder; who gets none has no part of the contract.
    static final String OUTCOMES = """
            insert into pg_temp.outcome (council_id, contract_id, successor_key, successor_id, place, places, pence, new_ref)
            with placed as (
                select w.council_id, w.contract_id, w.successor_key, w.weight, f.split_by,
                       case when f.places is not null then platform.part(f.places,
                           array_agg(w.weight) over whole, row_number() over (partition by w.council_id, w.contract_id
                               order by w.successor_key)::int) end as places
                from pg_temp.weight w
                join pg_temp.fate f on f.council_id = w.council_id and f.contract_id = w.contract_id
                where f.route = 'SPLIT_NOVATION'
                  and exists (select from pg_temp.weight s
                              where s.council_id = w.council_id and s.contract_id = w.contract_id and s.weight > 0)
                window whole as (partition by w.council_id, w.contract_id order by w.successor_key
                                 rows between unbounded preceding and unbounded following)),
            kept as (
                select p.*, case p.split_by when 'PLACES' then p.places::numeric else p.weight end as share
                from placed p
                where coalesce(p.places, p.weight) > 0)
            select f.council_id, f.contract_id, f.successor_key, h.council_id, 1, array[1], array[1], f.ref
            from pg_temp.fate f join pg_temp.heir h on h.key = f.successor_key
            union all
            select k.council_id, k.contract_id, k.successor_key, h.council_id,
                   row_number() over whole,
                   array_agg(coalesce(k.places, 1)::numeric) over whole_all, array_agg(k.share) over whole_all,
                   left(f.ref, 59 - length(k.successor_key)) || '/' || k.successor_key
            from kept k
            join pg_temp.heir h on h.key = k.successor_key
            join pg_temp.fate f on f.council_id = k.council_id and f.contract_id = k.contract_id
            window whole as (partition by k.council_id, k.contract_id order by k.successor_key),
                   whole_all as (partition by k.council_id, k.contract_id order by k.successor_key
                                 rows between unbounded preceding and unbounded following)""";

    /// People with an area go where it lies; the others to the nominated council, and the report names them. Whoever
    /// works there already is the same person.
    static final String PEOPLE = """
            insert into pg_temp.person_heir (council_id, person_id, successor_key, successor_id, kept_id, rule)
            select w.council_id, w.id, h.key, h.council_id,
                   coalesce((select e.id from platform.person e
                             where e.tenant_id = h.council_id and (e.email = w.email or e.subject = w.subject)
                             order by e.email = w.email desc limit 1),
                            first_value(w.id) over (partition by h.key, w.email order by w.key)),
                   min(w.rule)
            from (
                select q.council_id, q.key, p.id, p.email, p.subject, v.successor_key, v.rule
                from platform.person p
                join pg_temp.predecessor q on q.council_id = p.tenant_id
                cross join lateral (select exists (select from pg_temp.area a where a.code = any (p.districts)) as has_area,
                                           (select count(*) from pg_temp.link l where l.council_id = p.tenant_id) as heirs) n
                cross join lateral (
                    select a.successor_key, 'AREA' as rule from pg_temp.area a where a.code = any (p.districts)
                    union
                    select l.successor_key, 'ONLY_SUCCESSOR' from pg_temp.link l
                    where l.council_id = p.tenant_id and n.heirs = 1 and not n.has_area
                    union
                    select m.key, 'TO_ASSIGN' from pg_temp.heir m where m.nominated and n.heirs <> 1 and not n.has_area) v) w
            join pg_temp.heir h on h.key = w.successor_key
            group by w.council_id, w.key, w.id, w.email, w.subject, h.key, h.council_id""";

    /// The route of each contract (6.2): a child's contract follows the child; what has ended stays in the archive;
    /// what somebody decided; the only successor; a block by its pupils; else the nominated council, to be decided.
    private static final String CONTRACTS = """
            insert into pg_temp.fate (council_id, contract_id, ref, kind, places, child_id, block_id, provider_id,
                agreement_id, yearly_pence, site_district_gss, starts_on, ends_on, route, rule, successor_key, split_by,
                key_kind, flags, fingerprint)
            with known as (
                select c.tenant_id, c.contract_id, c.ref, c.kind, c.places, c.child_id, c.block_id, c.provider_id,
                       c.site_id, c.agreement_id, c.regime, c.agreed_on, c.starts_on, c.ends_on, c.yearly_pence,
                       c.site_district_gss, k.successor_key as childs_heir,
                       c.ends_on < :vesting as has_ended,
                       (select count(*) from pg_temp.link l where l.council_id = c.tenant_id) as successors
                from %s c
                join pg_temp.predecessor p on p.council_id = c.tenant_id
                left join pg_temp.child_heir k on k.council_id = c.tenant_id and k.child_id = c.child_id),
            pupils as (
                select k.tenant_id, k.block_id, count(distinct k.childs_heir) as heirs, min(k.childs_heir) as heir
                from known k
                where k.block_id is not null and k.childs_heir is not null
                  and k.starts_on <= :snapshot and (k.ends_on is null or k.ends_on >= :snapshot)
                group by k.tenant_id, k.block_id)
            select k.tenant_id, k.contract_id, k.ref, k.kind, k.places, k.child_id, k.block_id, k.provider_id,
                   k.agreement_id, k.yearly_pence, k.site_district_gss, k.starts_on, k.ends_on, w.route, w.rule,
                   case when w.route = 'SPLIT_NOVATION' or w.rule = 'ARCHIVE' then null
                        else coalesce(k.childs_heir, d.successor_key, w.heir, n.key) end,
                   case when w.route = 'SPLIT_NOVATION' then coalesce(d.split_by, 'PLACES') end,
                   case when w.route = 'SPLIT_NOVATION' then coalesce(d.key_kind, 'PUPILS_HOME')
                        when w.route = 'HOSTED' then d.key_kind end,
                   array_remove(array[
                       case when w.rule = 'NOTHING_DECIDES' then 'TO_DECIDE' end,
                       case when d.route in ('EXPIRE', 'TERMINATE_REPROCURE') and not coalesce(k.has_ended, false)
                            then 'STILL_RUNNING' end], null),
                   md5(concat_ws('|', k.contract_id, k.ref, k.kind, k.child_id, k.block_id, k.provider_id, k.site_id,
                       k.agreement_id, k.regime, k.agreed_on, k.starts_on, k.ends_on, k.places))
            from known k
            left join platform.contract_decision d on d.council_id = k.tenant_id and d.contract_id = k.contract_id
            left join pupils u on u.tenant_id = k.tenant_id and u.block_id = k.contract_id
            cross join (select h.key from pg_temp.heir h where h.nominated) n
            cross join lateral (
                select case
                           when k.has_ended then 'EXPIRE'
                           when k.childs_heir is not null then
                               case when d.route in ('S16_TRANSFER', 'TERMINATE_REPROCURE', 'STATUTORY_TRANSFER')
                                    then d.route else 'STATUTORY_TRANSFER' end
                           when d.route = 'EXPIRE' then 'S16_TRANSFER'
                           when d.route is not null then d.route
                           when k.successors = 1 then 'STATUTORY_TRANSFER'
                           when u.heirs > 1 then 'SPLIT_NOVATION'
                           else 'S16_TRANSFER' end as route,
                       case
                           when k.has_ended and k.childs_heir is null then 'ARCHIVE'
                           when k.childs_heir is not null then 'CHILD'
                           when d.route is not null then 'DECIDED'
                           when k.successors = 1 then 'ONLY_SUCCESSOR'
                           when u.heirs >= 1 then 'PUPILS'
                           else 'NOTHING_DECIDES' end as rule,
                       case
                           when k.successors = 1 then (select l.successor_key from pg_temp.link l where l.council_id = k.tenant_id)
                           when u.heirs = 1 then u.heir end as heir) w""";

    private final Portfolio portfolio;

    HeirStatements(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /// LG-10, first match wins; the same as `Allocator`, for a whole portfolio at once.
    String children() {
        return """
            insert into pg_temp.child_heir (council_id, child_id, ref, successor_key, successor_id, rule, flags, kept_id, new_ref,
                need, ehcp)
            select c.tenant_id, c.child_id, c.ref, h.key, h.council_id, w.rule,
                   array_remove(array[
                       case when c.home_district_gss <> all (p.districts) then 'OUTSIDE_AREA' end,
                       case when w.rule <> 'DECIDED' and c.looked_after then 'LOOKED_AFTER_TO_CONFIRM' end,
                       case when w.rule <> 'DECIDED' and c.home_district_gss is null then 'HOME_NOT_KNOWN' end,
                       case when w.rule = 'UNALLOCATED' then 'UNALLOCATED' end], null),
                   c.child_id, c.ref, c.need, c.ehcp
            from %s c
            join pg_temp.predecessor p on p.council_id = c.tenant_id
            left join platform.child_decision d on d.council_id = c.tenant_id and d.child_id = c.child_id
            left join pg_temp.area l on l.code = c.home_lsoa
            left join pg_temp.area a on a.code = c.home_district_gss
            cross join lateral (
                select coalesce(d.successor_key, l.successor_key, a.successor_key,
                                (select n.key from pg_temp.heir n where n.nominated)) as successor_key,
                       case when d.successor_key is not null then 'DECIDED'
                            when coalesce(l.successor_key, a.successor_key) is null then 'UNALLOCATED'
                            when c.looked_after then 'LOOKED_AFTER'
                            when l.successor_key is not null then 'HOME_LSOA'
                            else 'HOME_DISTRICT' end as rule) w
            join pg_temp.heir h on h.key = w.successor_key""".formatted(portfolio.children());
    }

    String contracts() {
        return CONTRACTS.formatted(portfolio.contracts());
    }

    /// Agreements go where contracts under them go, and to whoever is entitled to use them (PR-02).
    String agreements() {
        return """
            insert into pg_temp.agreement_heir (council_id, agreement_id, successor_key, successor_id, entitled, ref, new_ref)
            select a.tenant_id, a.agreement_id, h.key, h.council_id, bool_or(w.entitled), a.ref,
                   a.ref
            from %s a
            join pg_temp.predecessor p on p.council_id = a.tenant_id
            cross join lateral (
                select o.successor_key, false as entitled
                from pg_temp.outcome o
                join pg_temp.fate f on f.council_id = o.council_id and f.contract_id = o.contract_id
                where f.council_id = a.tenant_id and f.agreement_id = a.agreement_id
                union all
                select l.successor_key, true from pg_temp.link l
                where l.council_id = a.tenant_id and a.entitles_successors) w
            join pg_temp.heir h on h.key = w.successor_key
            group by a.tenant_id, a.agreement_id, h.key, h.council_id, a.ref""".formatted(portfolio.agreements());
    }
}
