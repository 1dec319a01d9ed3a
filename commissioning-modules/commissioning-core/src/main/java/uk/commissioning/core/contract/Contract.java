package uk.commissioning.core.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The spine: every line of commissioning ends in a contract (A2).
public record Contract(UUID id, String ref, What what, CallOff callOff, Supplier supplier, Term term) {

    /// The kind of contract; a title where it is not a child's, and the block whose place it fills if any.
    public record What(
            ContractKind kind,
            @Nullable String title,
            @Nullable UUID blockId) {

        public static What of(ContractKind kind) {
            return new What(kind, null, null);
        }
    }

    /// The legal entity under contract and, where there is one, the school or centre.
    public record Supplier(UUID providerId, @Nullable UUID siteId) {}
}
