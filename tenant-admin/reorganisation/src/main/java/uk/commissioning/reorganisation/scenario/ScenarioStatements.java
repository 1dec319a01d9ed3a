package uk.commissioning.reorganisation.scenario;

import uk.commissioning.kernel.module.Portfolio;

/// The statements of a scenario, over the tables that were worked out.
record ScenarioStatements(Portfolio portfolio) {

    /// What is in force on the day, and each successor's part of its cost.
    private static final String HAD = """
            with had as (
                select o.successor_key, f.council_id, f.contract_id, f.kind, f.child_id, f.block_id, f.provider_id,
                       f.site_district_gss, f.flags, cardinality(o.places) > 1 as shared,
                       case when cardinality(o.places) = 1 then f.yearly_pence
                            else platform.part(f.yearly_pence, o.pence, o.place) end as pence,
                       case when f.places is null then 0
                            when cardinality(o.places) = 1 then f.places
                            else platform.part(f.places, o.places, o.place) end as places
                from pg_temp.outcome o
                join pg_temp.fate f on f.council_id = o.council_id and f.contract_id = o.contract_id
                where f.starts_on <= :day and (f.ends_on is null or f.ends_on >= :day))
            """;

    private static final String PARTS = """
            select h.key, coalesce(s.name, h.key) as name,
                   (select count(*) from pg_temp.child_heir c where c.successor_key = h.key) as children,
                   count(d.contract_id) filter (where d.kind = 'IPA') as placements,
                   count(d.contract_id) as contracts,
                   count(distinct d.provider_id) as providers,
                   coalesce(sum(d.pence), 0)::bigint as yearly_pence,
                   count(d.contract_id) filter (where d.kind = 'BLOCK') as blocks,
                   coalesce(sum(d.places), 0)::bigint as places,
                   coalesce(sum(d.places), 0)::bigint - count(d.block_id) as voids,
                   count(d.contract_id) filter (where d.shared) as shared,
                   count(d.contract_id) filter (where d.child_id is not null and d.site_district_gss is not null
                       and not exists (select from pg_temp.area a
                                       where a.code = d.site_district_gss and a.successor_key = h.key)) as outside,
                   (select count(*) from pg_temp.child_heir c
                    where c.successor_key = h.key and c.flags <> '{}') as exceptions,
                   count(d.contract_id) filter (where 'TO_DECIDE' = any (d.flags)) as to_decide,
                   (select coalesce(jsonb_object_agg(n.need, n.children), '{}')::text
                    from (select coalesce(c.need, 'NOT_TOLD') as need, count(*) as children
                          from pg_temp.child_heir c where c.successor_key = h.key group by 1) n) as needs,
                   array(select a.code from pg_temp.area a
                         where a.successor_key = h.key and a.code !~ '^E01'
                           and not exists (select from %s t
                                           join pg_temp.predecessor q on q.council_id = t.tenant_id
                                           where t.district_gss = a.code and t.member_from <= :day
                                             and (t.member_to is null or t.member_to >= :day))
                         order by a.code) as districts_without
            from pg_temp.heir h
            left join platform.successor s on s.key = h.key
            left join had d on d.successor_key = h.key
            group by h.key, s.name
            order by h.key""";

    String parts() {
        return HAD + PARTS.formatted(portfolio.frameworkSites());
    }

    String pupils() {
        return HAD + """
            select p.key as council, jsonb_object_agg(d.successor_key, d.pupils)::text as pupils
            from (select d.council_id, d.successor_key, count(*) as pupils
                  from had d where d.kind = 'IPA' group by d.council_id, d.successor_key) d
            join pg_temp.predecessor p on p.council_id = d.council_id
            group by p.key order by p.key""";
    }
}
