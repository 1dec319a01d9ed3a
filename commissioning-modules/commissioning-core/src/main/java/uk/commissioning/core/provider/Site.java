package uk.commissioning.core.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Urn;

/// A school or centre of a provider, known to all councils. Schools have a URN (ID-01); other sites have none.
public record Site(UUID id, UUID providerId, Facts facts) {

    /// What is known of it; the district is the one it lies in (IN-15).
    public record Facts(
            String name,
            SiteKind kind,
            @Nullable Urn urn,
            @Nullable GssCode district,
            @Nullable Postcode postcode) {}
}
