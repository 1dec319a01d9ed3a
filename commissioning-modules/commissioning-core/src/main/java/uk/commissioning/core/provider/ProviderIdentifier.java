package uk.commissioning.core.provider;

import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

/// A provider's number under a scheme, such as its company number; never a key (domain 8.6).
public record ProviderIdentifier(OrganisationIdentifierScheme scheme, String value) {
    public ProviderIdentifier {
        value = scheme.normalised(value);
    }
}
