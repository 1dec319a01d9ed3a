package uk.commissioning.core.placement;

/// Which attendance a figure counts. Table 4.1 excludes residential placements (domain 2.4).
public enum AttendanceCounted {
    DAY("Day placements"),
    RESIDENTIAL("Residential placements"),
    ALL("Day and residential placements");

    private final String title;

    AttendanceCounted(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
