package uk.commissioning.core.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What placements can be broken down by; one at a time.
public enum Dimension {
    ROUTE("Contract route"),
    LOT("Lot"),
    NEED("Primary need"),
    YEAR_GROUP("Year group"),
    SCHOOL_DISTRICT("District of the school"),
    HOME_DISTRICT("District of home"),
    ATTENDANCE("Attendance");

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Such as "year-group".
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> withCode(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
