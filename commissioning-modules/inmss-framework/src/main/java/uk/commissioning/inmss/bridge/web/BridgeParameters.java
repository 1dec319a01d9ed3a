package uk.commissioning.inmss.bridge.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionAsked;

/// The query parameters of a bridge: two definitions by their codes, such as `active-day` and `known-in-year-all`; a
/// day for both, `toOn` where the second has another one; a financial year; and the attendance of a code that names
/// none.
record BridgeParameters(
        @Nullable String from,
        @Nullable String to,
        @Nullable String on,
        @Nullable String toOn,
        @Nullable String year,
        @Nullable String attendance) {

    private static final String USUAL_END = "known-in-year";

    PlacementDefinition start(LocalDate today) {
        return asked(on, from).read(today, AttendanceCounted.DAY, "from");
    }

    PlacementDefinition end(LocalDate today) {
        var code = to == null || to.isBlank() ? USUAL_END : to;
        return asked(toOn == null || toOn.isBlank() ? on : toOn, code).read(today, AttendanceCounted.DAY, "to");
    }

    private DefinitionAsked asked(@Nullable String day, @Nullable String code) {
        return new DefinitionAsked(day, code, year, DefinitionAsked.namesAttendance(code) ? null : attendance);
    }
}
