package uk.commissioning.core.placement;

import java.time.LocalDate;
import java.util.Locale;
import uk.commissioning.kernel.calendar.FinancialYear;

/// What "a placement" means in a figure, and on which day (domain 2.4). Figures of different definitions are never
/// mixed, so a figure travels with its definition. `year` matters only to what is counted in a year.
public record PlacementDefinition(
        PlacementsCounted counting, LocalDate on, FinancialYear year, AttendanceCounted attendance) {

    /// Of the financial year that the day lies in.
    public PlacementDefinition(PlacementsCounted counting, LocalDate on, AttendanceCounted attendance) {
        this(counting, on, FinancialYear.containing(on), attendance);
    }

    /// The definition that holds where none is told: active on the day, day placements only (table 4.1).
    public static PlacementDefinition activeDayPlacements(LocalDate on) {
        return new PlacementDefinition(PlacementsCounted.ACTIVE, on, AttendanceCounted.DAY);
    }

    /// A name for the definition that stays the same from date to date, such as "active-day".
    public String code() {
        return counting.code() + "-" + attendance.name().toLowerCase(Locale.ROOT);
    }

    /// The last day on which a placement may start to be counted.
    public LocalDate startsBy() {
        return switch (counting) {
            case ACTIVE -> on;
            case KNOWN_IN_YEAR -> year.period().to();
            case AGREED -> PlacementsCounted.END_OF_TIME;
        };
    }

    /// The first day on which a placement may end and be counted still.
    public LocalDate endsFrom() {
        return switch (counting) {
            case ACTIVE, AGREED -> on;
            case KNOWN_IN_YEAR -> year.period().from();
        };
    }
}
