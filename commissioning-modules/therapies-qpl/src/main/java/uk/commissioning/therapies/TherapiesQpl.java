package uk.commissioning.therapies;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.Purge;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;
import uk.commissioning.therapies.order.TherapyPermission;

/// The module `therapies`: orders come in from files; who provides and what is spent is told out of them.
public final class TherapiesQpl implements CommissioningModule, ReorganisationParticipant {
    public static final String ID = "therapies";
    private static final String CORE = "core";

    @Override
    public ModuleDescriptor descriptor() {
        return new ModuleDescriptor(
                ID,
                "Therapies qualified provider list",
                "1.0.0",
                "Therapies on and off a qualified provider list: providers, orders and spend.",
                false,
                Set.of(CORE),
                TherapyPermission.ALL,
                List.of(TherapyPermission.NAVIGATION),
                Database.inSchema(ID));
    }

    @Override
    public ReorganisationParticipant reorganisation() {
        return this;
    }

    @Override
    public Purge purge() {
        return Purge.inSchema(
                ID, "therapy orders", "contracts", "fee lines", "contributions to costs", "files brought in");
    }

    @Override
    public List<SuccessionTable> succession() {
        return List.of(SuccessionTable.of("therapies.therapy_order", Follows.CONTRACT, "contract_id"));
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of(new InventoryQuery("therapy orders", Follows.CONTRACT, """
                select r.tenant_id, c.id, c.provider_id, core.financial_year(c.starts_on) as financial_year,
                       1::bigint as records,
                       coalesce((select sum(f.amount_pence) from core.fee_line f
                           where f.tenant_id = c.tenant_id and f.contract_id = c.id), 0)::bigint as pence
                from therapies.therapy_order r
                join core.contract c on c.tenant_id = r.tenant_id and c.id = r.contract_id"""));
    }
}
