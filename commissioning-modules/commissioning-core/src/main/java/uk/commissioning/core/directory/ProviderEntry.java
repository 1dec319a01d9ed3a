package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

/// A legal entity as the directory has it: open to all councils.
public record ProviderEntry(
        UUID id, String name, ProviderKind kind, List<String> formerNames, List<Identifier> identifiers) {

    public ProviderEntry {
        formerNames = List.copyOf(formerNames);
        identifiers = List.copyOf(identifiers);
    }

    /// A number with its days; no first day where none was told, no last one while it is valid.
    public record Identifier(
            OrganisationIdentifierScheme scheme,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// One of its sites.
    public record SiteLine(
            UUID id,
            String name,
            SiteKind kind,
            @Nullable String urn,
            @Nullable String district,
            @Nullable String postcode) {}
}
