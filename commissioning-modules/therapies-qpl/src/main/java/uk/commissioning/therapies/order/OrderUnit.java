package uk.commissioning.therapies.order;

/// What an order counts (domain 4.5).
public enum OrderUnit {
    SESSION,
    HOUR,
    ASSESSMENT,
    REPORT,
    TRAINING_DAY,
    TRAVEL_MILE,
    EQUIPMENT
}
