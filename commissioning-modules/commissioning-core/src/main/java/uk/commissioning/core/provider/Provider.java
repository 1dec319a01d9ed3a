package uk.commissioning.core.provider;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A legal entity that provides, known to all councils; also by the names of entries that were merged into it.
public record Provider(
        UUID id, String name, ProviderKind kind, Set<ProviderIdentifier> identifiers, Set<String> formerNames) {
    public Provider {
        identifiers = Set.copyOf(identifiers);
        formerNames = Set.copyOf(formerNames);
    }

    public Provider(UUID id, String name, ProviderKind kind, Set<ProviderIdentifier> identifiers) {
        this(id, name, kind, identifiers, Set.of());
    }

    public Stream<String> names() {
        return Stream.concat(Stream.of(name), formerNames.stream());
    }
}
