package uk.commissioning.reorganisation.plan;

/// What becomes of a contract (domain 6.2).
public enum SuccessionRoute {
    /// One successor gets the whole contract by the order; the provider is told.
    STATUTORY_TRANSFER("Transfer by the order", true),
    /// Allocated by agreement under section 16; a row of its schedule.
    S16_TRANSFER("Transfer by a section 16 agreement", true),
    /// One successor holds it for others, who pay by a key.
    HOSTED("Hosted by one successor for others", true),
    /// A contract for each successor; the provider must consent.
    SPLIT_NOVATION("Split into a contract for each successor", false),
    /// Ends before vesting day.
    EXPIRE("Ends before vesting day", false),
    /// Ended under its terms, and bought anew.
    TERMINATE_REPROCURE("Ended and bought anew", false);

    private final String title;
    private final boolean toOne;

    SuccessionRoute(String title, boolean toOne) {
        this.title = title;
        this.toOne = toOne;
    }

    public String title() {
        return title;
    }

    /// Whether one successor has the contract afterwards.
    public boolean isToOne() {
        return toOne;
    }
}
