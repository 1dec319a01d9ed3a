package uk.commissioning.inmss.published;

/// Which placements a published figure is about.
public enum Part {
    UNDER_AGREEMENT("On framework"),
    SPOT("Off framework"),
    TOTAL("Total");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
