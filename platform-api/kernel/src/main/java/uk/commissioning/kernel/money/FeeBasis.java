package uk.commissioning.kernel.money;

/// What a price is for (MT-03). A price goes from one basis to another only by the contract's FeeTerms.
public enum FeeBasis {
    ANNUAL,
    TERMLY,
    WEEKLY,
    DAILY,
    HOURLY,
    SESSION,
    ONE_OFF
}
