package uk.commissioning.core.provider;

/// Kinds of place where a provider works.
public enum SiteKind {
    INDEPENDENT_SPECIAL_SCHOOL,
    NON_MAINTAINED_SPECIAL_SCHOOL,
    INDEPENDENT_SCHOOL,
    SPECIAL_POST_16_INSTITUTION,
    ALTERNATIVE_PROVISION,
    THERAPY_CENTRE,
    OTHER
}
