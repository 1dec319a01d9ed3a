package uk.commissioning.core.placement;

import java.time.LocalDate;

/// What "a placement" means in a figure, and on which day (domain 2.4). Figures of different definitions are never
/// mixed, so a figure travels with its definition.
public record PlacementDefinition(LocalDate on, AttendanceCounted attendance) {

    /// The definition of table 4.1: active on the day, day placements only.
    public static PlacementDefinition activeDayPlacements(LocalDate on) {
        return new PlacementDefinition(on, AttendanceCounted.DAY);
    }

    /// A name for the definition that stays the same from date to date.
    public String code() {
        return switch (attendance) {
            case DAY -> "active-day";
            case RESIDENTIAL -> "active-residential";
            case ALL -> "active-all";
        };
    }
}
