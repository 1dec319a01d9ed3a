package uk.commissioning.core.contract;

/// What a line of a fee pays for (IN-34).
public enum FeePurpose {
    EDUCATION,
    THERAPY,
    ONE_TO_ONE,
    CARE,
    RESIDENTIAL,
    TRANSPORT,
    OTHER
}
