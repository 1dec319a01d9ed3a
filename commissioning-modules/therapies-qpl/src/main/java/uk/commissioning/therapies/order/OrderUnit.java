package uk.commissioning.therapies.order;

/// What an order counts (domain 4.5).
public enum OrderUnit {
    SESSION("Session"),
    HOUR("Hour"),
    ASSESSMENT("Assessment"),
    REPORT("Report"),
    TRAINING_DAY("Training day"),
    TRAVEL_MILE("Mile of travel"),
    EQUIPMENT("Equipment");

    private final String title;

    OrderUnit(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
