package uk.commissioning.therapies;

import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.ModuleDescriptor.Database;
import uk.commissioning.kernel.module.Purge;
import uk.commissioning.kernel.module.ReorganisationParticipant;
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
    public Set<String> tables() {
        return Set.of("therapies.therapy_order");
    }

    @Override
    public List<InventoryQuery> inventory() {
        return List.of(new InventoryQuery("therapy orders", """
                select count(*) as records,
                       coalesce(sum((select sum(f.amount_pence) from core.fee_line f
                           where f.tenant_id = o.tenant_id and f.contract_id = o.contract_id)), 0)::bigint as pence
                from therapies.therapy_order o"""));
    }
}
