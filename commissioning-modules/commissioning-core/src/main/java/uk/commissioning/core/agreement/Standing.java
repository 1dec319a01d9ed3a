package uk.commissioning.core.agreement;

/// How a provider or a member stands with a council (IN-24). An embargo keeps new placements away; those that are there
/// go on.
public enum Standing {
    ACTIVE,
    IMPROVEMENT_PLAN,
    EMBARGO,
    SUSPENDED,
    TERMINATED
}
