package uk.commissioning.core.agreement;

/// The states of IN-24. All but the first two stop new placements; existing ones continue and are paid.
public enum StandingStatus {
    ACTIVE("Active", false),
    IMPROVEMENT_PLAN("Improvement plan", false),
    EMBARGO("Embargo", true),
    SUSPENDED("Suspended", true),
    TERMINATED("Terminated", true);

    private final String title;
    private final boolean stopping;

    StandingStatus(String title, boolean stopping) {
        this.title = title;
        this.stopping = stopping;
    }

    public String title() {
        return title;
    }

    public boolean stopsNewPlacements() {
        return stopping;
    }
}
