package uk.commissioning.inmss.published;

/// What a published figure measures.
public enum Measure {
    PLACEMENTS("Placements"),
    AVERAGE("Average annual cost"),
    TOTAL("Total annual cost");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
