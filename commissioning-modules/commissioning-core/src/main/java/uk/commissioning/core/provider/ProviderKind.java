package uk.commissioning.core.provider;

/// Kinds of legal entity that provide.
public enum ProviderKind {
    COMPANY,
    CHARITY,
    COMMUNITY_INTEREST_COMPANY,
    CHARITABLE_INCORPORATED_ORGANISATION,
    ACADEMY_TRUST,
    LOCAL_AUTHORITY,
    NHS_BODY,
    PARTNERSHIP,
    SOLE_TRADER,
    OTHER
}
