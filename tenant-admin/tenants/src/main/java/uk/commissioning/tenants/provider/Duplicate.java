package uk.commissioning.tenants.provider;

import java.util.UUID;

/// Two entries of the directory that may be one legal entity. `shared` is the number or the postcode; empty for none.
public record Duplicate(DuplicateSign sign, Entry one, Entry other, String shared) {

    /// One of the two.
    public record Entry(UUID id, String name) {}
}
