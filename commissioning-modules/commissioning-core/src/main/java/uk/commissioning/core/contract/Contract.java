package uk.commissioning.core.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.ApportionmentPolicy;

/// The spine: every line of commissioning ends in a contract (A2).
public record Contract(UUID id, String ref, What what, CallOff callOff, Supplier supplier, Term term) {

    /// The kind of contract; a title where it is not a child's, and the block whose place it fills if any; how its cost
    /// falls on years (MT-04).
    public record What(
            ContractKind kind,
            @Nullable String title,
            @Nullable UUID blockId,
            ApportionmentPolicy apportionment) {

        public What(ContractKind kind, @Nullable String title, @Nullable UUID blockId) {
            this(kind, title, blockId, ApportionmentPolicy.CALENDAR_DAYS);
        }

        public static What of(ContractKind kind) {
            return new What(kind, null, null);
        }
    }

    /// The same contract, its cost falling on years by another policy.
    public Contract apportioned(ApportionmentPolicy policy) {
        return new Contract(id, ref, new What(what.kind, what.title, what.blockId, policy), callOff, supplier, term);
    }

    /// The legal entity under contract and, where there is one, the school or centre.
    public record Supplier(UUID providerId, @Nullable UUID siteId) {}
}
