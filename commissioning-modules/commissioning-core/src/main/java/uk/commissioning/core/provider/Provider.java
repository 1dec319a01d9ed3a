package uk.commissioning.core.provider;

import java.util.Set;
import java.util.UUID;

/// A legal entity that provides, known to all councils.
public record Provider(UUID id, String name, ProviderKind kind, Set<ProviderIdentifier> identifiers) {
    public Provider {
        identifiers = Set.copyOf(identifiers);
    }
}
