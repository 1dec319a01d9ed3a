package uk.commissioning.core.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.figures.Breakdown.Row;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.core.placement.YearGroups;
import uk.commissioning.kernel.place.Districts;

/// The keys of a dimension in the words of pages, and their order.
public record DimensionWords(Dimension dimension, LocalDate day) {

    public static final String NOT_TOLD = "Not told";

    String title(@Nullable String key) {
        if (key == null) return NOT_TOLD;
        return switch (dimension) {
            case ROUTE -> RouteWords.title(Route.valueOf(key));
            case LOT -> key.equals(Route.SPOT.name()) ? RouteWords.title(Route.SPOT) : key;
            case NEED -> need(key);
            case YEAR_GROUP -> yearGroup(key);
            case SCHOOL_DISTRICT, HOME_DISTRICT -> Districts.england().name(key);
            case ATTENDANCE -> capitalised(key);
        };
    }

    Comparator<Row> order() {
        return Comparator.comparing((Row row) -> row.key() == null).thenComparing(row -> place(row));
    }

    private String place(Row row) {
        var key = row.key();
        if (key == null) return "";
        return switch (dimension) {
            case ROUTE -> padded(Route.valueOf(key).ordinal());
            case LOT -> (key.equals(Route.SPOT.name()) ? "1" : "0") + key;
            case NEED, SCHOOL_DISTRICT, HOME_DISTRICT -> row.title();
            // the youngest first: the latest cohort
            case YEAR_GROUP -> padded(10_000 - Integer.parseInt(key));
            case ATTENDANCE -> padded(Attendance.valueOf(key).ordinal());
        };
    }

    private String yearGroup(String cohort) {
        var group = YearGroups.on(day, Integer.parseInt(cohort));
        return group == null ? "Born in the school year " + cohort : group.label();
    }

    /// The title of a primary need, or its code where it is not known here.
    public static String need(String code) {
        for (var need : Need.values()) {
            if (need.name().equals(code)) return need.title();
        }
        return code;
    }

    private static String padded(int place) {
        return String.format(Locale.ROOT, "%06d", place);
    }

    private static String capitalised(String code) {
        return code.substring(0, 1) + code.substring(1).toLowerCase(Locale.ROOT);
    }
}
