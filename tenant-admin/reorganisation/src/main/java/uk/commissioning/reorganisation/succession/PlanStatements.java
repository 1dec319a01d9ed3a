package uk.commissioning.reorganisation.succession;

/// What a plan says of the tables that [PostgresHeirs] filled.
final class PlanStatements {

    /// One line for each fact, in one order, hashed: two plans that say the same have the same digest. People are no
    /// part
    /// of it: who works for a council may change until vesting day.
    static final String DIGEST = """
            select encode(sha256(convert_to(string_agg(l.line, chr(10) order by l.line collate "C"), 'UTF8')), 'hex') as digest
            from (
                select concat_ws('|', 'day', :vesting::date, :snapshot::date) as line
                union all
                select concat_ws('|', 'heir', h.key, h.nominated) from pg_temp.heir h
                union all
                select concat_ws('|', 'area', a.code, a.successor_key) from pg_temp.area a
                union all
                select concat_ws('|', 'child', c.council_id, c.child_id, c.successor_key, c.rule, c.flags)
                from pg_temp.child_heir c
                union all
                select concat_ws('|', 'contract', f.council_id, f.contract_id, f.route, f.rule, f.split_by, f.key_kind,
                                 f.flags, f.fingerprint)
                from pg_temp.fate f
                union all
                select concat_ws('|', 'outcome', o.council_id, o.contract_id, o.successor_key, o.place, o.places, o.pence)
                from pg_temp.outcome o
                union all
                select concat_ws('|', 'weight', w.council_id, w.contract_id, w.successor_key, w.weight) from pg_temp.weight w
                union all
                select concat_ws('|', 'agreement', a.council_id, a.agreement_id, a.successor_key, a.entitled, a.ref)
                from pg_temp.agreement_heir a
                union all
                select concat_ws('|', 'rows', t.name, t.held, t.hashed) from pg_temp.row_hash t) l""";

    static final String ROWS_TABLE =
            "create temporary table row_hash (name text, held bigint, hashed numeric) on commit drop";

    /// The sum of hashes does not depend on the order in which rows are read.
    static String rowsOf(String table) {
        return """
                insert into pg_temp.row_hash (name, held, hashed)
                select '%1$s', count(*), coalesce(sum(hashtextextended(r::text, 0)), 0)
                from %1$s r where r.tenant_id in (select p.council_id from pg_temp.predecessor p)""".formatted(table);
    }

    static final String SHARES = """
            select h.key,
                   (select count(*) from pg_temp.child_heir c where c.successor_key = h.key) as children,
                   (select count(*) from pg_temp.outcome o where o.successor_key = h.key) as contracts,
                   (select count(*) from pg_temp.child_heir c
                    where c.successor_key = h.key and c.flags <> '{}') as exceptions
            from pg_temp.heir h order by h.key""";

    static final String OBSTACLES = """
            select 'KEY_SUMS_TO_ZERO' as kind, p.key as council, f.ref as record
            from pg_temp.fate f join pg_temp.predecessor p on p.council_id = f.council_id
            where f.route = 'SPLIT_NOVATION'
              and not exists (select from pg_temp.weight w
                              where w.council_id = f.council_id and w.contract_id = f.contract_id and w.weight > 0)
            union all
            select 'LEAVES_A_COUNCIL_THAT_GOES_ON', p.key, 'contract ' || f.ref
            from pg_temp.outcome o
            join pg_temp.predecessor p on p.council_id = o.council_id
            join pg_temp.heir h on h.key = p.key
            join pg_temp.fate f on f.council_id = o.council_id and f.contract_id = o.contract_id
            where o.successor_key <> p.key
            union all
            select 'LEAVES_A_COUNCIL_THAT_GOES_ON', p.key, 'the record of ' || count(*) || ' children'
            from pg_temp.child_heir c
            join pg_temp.predecessor p on p.council_id = c.council_id
            join pg_temp.heir h on h.key = p.key
            where c.successor_key <> p.key
            group by p.key
            union all
            select distinct 'SUCCESSOR_NOT_PLANNED', h.key, '' from pg_temp.heir h
            join pg_temp.link l on l.successor_key = h.key
            where h.council_id is null
            union all
            select distinct 'MODULE_NOT_ENABLED', h.key, m.module
            from pg_temp.link l
            join pg_temp.heir h on h.key = l.successor_key and h.council_id is not null
            join platform.council_module m on m.tenant_id = l.council_id and m.enabled
            where not exists (select from platform.council_module e
                              where e.tenant_id = h.council_id and e.module = m.module and e.enabled)
            order by 1, 2, 3
            limit 200""";

    private PlanStatements() {}
}
