package uk.commissioning.core.contract;

import java.util.UUID;

/// The spine: every line of commissioning ends in a contract (A2).
public record Contract(UUID id, String ref, CallOff callOff, Supplier supplier, Term term) {

    /// The legal entity under contract and the school or centre.
    public record Supplier(UUID providerId, UUID siteId) {}
}
