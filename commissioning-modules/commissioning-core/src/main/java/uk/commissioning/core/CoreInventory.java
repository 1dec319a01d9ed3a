package uk.commissioning.core;

import java.util.List;
import uk.commissioning.kernel.module.ReorganisationParticipant.InventoryQuery;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// What of the spine counts and what it is worth. Files that were brought in stay behind and are not counted.
final class CoreInventory {

    private static final String OF_CONTRACT = """
            select r.tenant_id, c.id, c.provider_id, core.financial_year(%s) as financial_year,
                   %s as records, %s as pence
            from core.%s r
            join core.contract c on c.tenant_id = r.tenant_id and c.id = r.contract_id
            group by 1, 2, 3, 4""";

    static final List<InventoryQuery> QUERIES = List.of(
            new InventoryQuery("agreements", Follows.AGREEMENT, """
                    select r.tenant_id, r.id, null::uuid as provider_id, core.financial_year(r.starts_on) as financial_year,
                           1::bigint as records, 0::bigint as pence
                    from core.agreement r"""),
            new InventoryQuery("lots", Follows.AGREEMENT, """
                    select r.tenant_id, r.agreement_id as id, null::uuid as provider_id, null::int as financial_year,
                           count(*) as records, 0::bigint as pence
                    from core.lot r
                    group by 1, 2"""),
            new InventoryQuery("entitled authorities", Follows.AGREEMENT, """
                    select r.tenant_id, r.agreement_id as id, null::uuid as provider_id,
                           core.financial_year(r.valid_from) as financial_year, count(*) as records, 0::bigint as pence
                    from core.agreement_entitled r
                    group by 1, 2, 4"""),
            new InventoryQuery("memberships", Follows.ENTITLED, """
                    select r.tenant_id, l.agreement_id as id, r.provider_id,
                           core.financial_year(r.member_from) as financial_year, count(*) as records, 0::bigint as pence
                    from core.membership r
                    join core.lot l on l.tenant_id = r.tenant_id and l.id = r.lot_id
                    group by 1, 2, 3, 4"""),
            new InventoryQuery("standings of providers", Follows.COUNCIL, """
                    select r.tenant_id, null::uuid as id, r.provider_id,
                           core.financial_year(r.valid_from) as financial_year, count(*) as records, 0::bigint as pence
                    from core.provider_standing r
                    group by 1, 3, 4"""),
            new InventoryQuery("school terms", Follows.COUNCIL, """
                    select r.tenant_id, null::uuid as id, s.provider_id,
                           core.financial_year(r.starts_on) as financial_year, count(*) as records, 0::bigint as pence
                    from core.school_term r
                    join core.site s on s.id = r.site_id
                    group by 1, 3, 4"""),
            new InventoryQuery("children", Follows.CHILD, """
                    select r.tenant_id, r.id, null::uuid as provider_id, null::int as financial_year,
                           1::bigint as records, 0::bigint as pence
                    from core.child r"""),
            new InventoryQuery("homes of children", Follows.CHILD, """
                    select r.tenant_id, r.child_id as id, null::uuid as provider_id, null::int as financial_year,
                           count(*) as records, 0::bigint as pence
                    from core.child_home r
                    group by 1, 2"""),
            new InventoryQuery("contracts", Follows.CONTRACT, """
                    select r.tenant_id, r.id, r.provider_id, core.financial_year(r.starts_on) as financial_year,
                           1::bigint as records, 0::bigint as pence
                    from core.contract r"""),
            ofContract("places of blocks", "c.starts_on", "sum(r.places)", "0::bigint", "block"),
            ofContract("fee lines", "r.valid_from", "count(*)", "sum(r.amount_pence)::bigint", "fee_line"),
            ofContract(
                    "contributions to costs",
                    "c.starts_on",
                    "count(*)",
                    "coalesce(sum(r.pence), 0)::bigint",
                    "cost_share"),
            ofContract("placements", "r.starts_on", "count(*)", "0::bigint", "placement"),
            new InventoryQuery("commitments", Follows.CONTRACT, """
                    select r.tenant_id, r.contract_id as id, r.provider_id, r.financial_year,
                           count(*) as records, sum(r.pence)::bigint as pence
                    from core.commitment_by_financial_year r
                    where r.last_day >= core.counted_from() and r.financial_year >= core.financial_year(core.counted_from())
                    group by 1, 2, 3, 4""", true));

    private CoreInventory() {}

    private static InventoryQuery ofContract(
            String recordKind, String begins, String records, String pence, String table) {
        return new InventoryQuery(recordKind, Follows.CONTRACT, OF_CONTRACT.formatted(begins, records, pence, table));
    }
}
