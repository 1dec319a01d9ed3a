package uk.commissioning.tenants.provider;

import java.util.UUID;

/// What an operator wants: one entry to go into another. The name of the one that goes was typed to confirm it.
public record Merger(UUID gone, UUID into, String typedName, String because) {

    /// What it did: councils that had something with the one that went, and records that were told of the other.
    public record Done(DirectoryProvider into, int councils, long records) {}
}
