package uk.commissioning.alternative.packages;

/// Whom a package is for: a child with a plan educated otherwise than at school, one out of school under section 19,
/// one
/// in care, one missing education (domain 5.1).
public enum Cohort {
    EOTAS,
    SECTION_19,
    CHILD_IN_CARE,
    CME
}
