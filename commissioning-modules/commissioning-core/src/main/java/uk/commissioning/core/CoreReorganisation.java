package uk.commissioning.core;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.ReorganisationParticipant;

/// The core's way out of a council (A8): all tables of the spine, and what in them counts. The directory of
/// providers is shared by all councils and stays where it is.
final class CoreReorganisation implements ReorganisationParticipant {

    @Override
    public Set<String> tables() {
        return Set.of(
                "core.agreement",
                "core.agreement_entitled",
                "core.lot",
                "core.membership",
                "core.provider_standing",
                "core.child",
                "core.child_home",
                "core.contract",
                "core.block",
                "core.fee_line",
                "core.cost_share",
                "core.placement",
                "core.school_term",
                "core.import",
                "core.import_decision");
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of(
                new InventoryQuery("agreements", "select count(*) as records, 0::bigint as pence from core.agreement"),
                new InventoryQuery("lots", "select count(*) as records, 0::bigint as pence from core.lot"),
                new InventoryQuery(
                        "memberships", "select count(*) as records, 0::bigint as pence from core.membership"),
                new InventoryQuery(
                        "entitled authorities",
                        "select count(*) as records, 0::bigint as pence from core.agreement_entitled"),
                new InventoryQuery("children", "select count(*) as records, 0::bigint as pence from core.child"),
                new InventoryQuery(
                        "standings of providers",
                        "select count(*) as records, 0::bigint as pence from core.provider_standing"),
                new InventoryQuery("contracts", """
                        select count(*) as records,
                               coalesce(sum((select sum(f.amount_pence) from core.fee_line f
                                   where f.tenant_id = c.tenant_id and f.contract_id = c.id and f.units_of = 'YEAR'
                                       and f.valid_from <= current_date
                                       and (f.valid_to is null or f.valid_to >= current_date))), 0)::bigint as pence
                        from core.contract c
                        where least(c.ended_on, c.ends_on) is null or least(c.ended_on, c.ends_on) >= current_date"""),
                new InventoryQuery("contracts that have ended", """
                        select count(*) as records, 0::bigint as pence from core.contract c
                        where least(c.ended_on, c.ends_on) < current_date"""),
                new InventoryQuery(
                        "school terms", "select count(*) as records, 0::bigint as pence from core.school_term"),
                new InventoryQuery("placements", "select count(*) as records, 0::bigint as pence from core.placement"),
                new InventoryQuery("imports", "select count(*) as records, 0::bigint as pence from core.import"));
    }
}
