package uk.commissioning.core.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.Running;
import uk.commissioning.kernel.money.Money;

/// A line of the list of contracts. It never says which child a contract is for.
public record ContractLine(
        UUID id,
        String ref,
        ContractKind kind,
        @Nullable String title,
        Route route,
        @Nullable String agreementRef,
        Supplier supplier,
        Running running,
        Money yearly) {

    /// The legal entity under contract and, where there is one, the school or centre.
    public record Supplier(
            UUID providerId, String provider, @Nullable String site) {}
}
