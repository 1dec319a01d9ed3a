package uk.commissioning.reorganisation.plan;

/// By what a contract is shared (domain 6.4, LG-20). CUSTOM brings its weights, and POPULATION may: without them it is
/// that of the predecessor's districts in mid-2020. The others are counted from the portfolio on the day of the
/// snapshot.
public enum ShareKey {
    PUPILS_HOME,
    PLACES,
    SPEND_12M,
    POPULATION,
    EHCP_COUNT,
    EQUAL,
    CUSTOM;

    public boolean mayBringWeights() {
        return this == POPULATION || this == CUSTOM;
    }

    public boolean mustBringWeights() {
        return this == CUSTOM;
    }
}
