package uk.commissioning.core;

import java.util.List;
import java.util.Map;
import uk.commissioning.core.child.ChildSuccession;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;
import uk.commissioning.kernel.module.SuccessionTable.Replaced;

/// The core's way out of a council (A8): all tables of the spine, and what in them counts. The directory of
/// providers is shared by all councils and stays where it is.
final class CoreReorganisation implements ReorganisationParticipant {

    private static final String REF = "ref";
    private static final String CONTRACT_ID = "contract_id";
    private static final String CHILD_ID = "child_id";
    private static final String PENCE = "pence";

    @Override
    public List<SuccessionTable> succession() {
        return List.of(
                SuccessionTable.of("core.agreement", Follows.AGREEMENT, "id").replacing(REF, Replaced.NUMBER),
                SuccessionTable.of("core.lot", Follows.AGREEMENT, "agreement_id"),
                SuccessionTable.of("core.agreement_entitled", Follows.AGREEMENT, "agreement_id"),
                membership(),
                SuccessionTable.ofTheCouncil("core.provider_standing"),
                SuccessionTable.ofTheCouncil("core.school_term"),
                child(),
                SuccessionTable.of("core.child_home", Follows.CHILD, CHILD_ID).replacing(CHILD_ID, Replaced.CHILD),
                SuccessionTable.of("core.contract", Follows.CONTRACT, "id")
                        .replacing(REF, Replaced.NUMBER)
                        .replacing(CHILD_ID, Replaced.CHILD)
                        .replacing("block_id", Replaced.CONTRACT),
                ofContract("core.block").replacing("places", Replaced.PLACES),
                ofContract("core.fee_line").replacing(PENCE, Replaced.PENCE),
                ofContract("core.cost_share").replacing(PENCE, Replaced.PENCE),
                ofContract("core.placement").replacing(CHILD_ID, Replaced.CHILD),
                SuccessionTable.staying("core.import"),
                SuccessionTable.staying("core.import_decision"));
    }

    private static SuccessionTable ofContract(String table) {
        return SuccessionTable.of(table, Follows.CONTRACT, CONTRACT_ID);
    }

    private static SuccessionTable membership() {
        return new SuccessionTable(
                "core.membership",
                Follows.ENTITLED,
                "(select l.agreement_id from core.lot l where l.tenant_id = r.tenant_id and l.id = r.lot_id)",
                Map.of());
    }

    private static SuccessionTable child() {
        var table =
                SuccessionTable.of(ChildSuccession.TABLE, Follows.CHILD, "id").replacing(REF, Replaced.NUMBER);
        for (var column : new ChildSuccession().answers()) table = table.replacing(column, Replaced.LOCKED);
        return table;
    }

    @Override
    public List<InventoryQuery> inventory() {
        return CoreInventory.QUERIES;
    }

    @Override
    public Portfolio portfolio() {
        return new Portfolio(
                "core.portfolio_child", "core.portfolio_contract", "core.portfolio_agreement", "core.portfolio_site");
    }

    @Override
    public LockedIdentities lockedIdentities() {
        return new ChildSuccession();
    }
}
