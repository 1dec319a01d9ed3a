package uk.commissioning.core.contract;

/// How a child attends.
public enum Attendance {
    DAY,
    RESIDENTIAL
}
