package uk.commissioning.inmss.overview.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionAsked;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The query parameters of a breakdown: by what, the route where nothing is told, and a definition. By attendance,
/// everybody is counted unless something else is told.
record BreakdownParameters(
        @Nullable String by,
        @Nullable String on,
        @Nullable String definition,
        @Nullable String year,
        @Nullable String attendance) {

    Dimension dimension() {
        if (by == null || by.isBlank()) return Dimension.ROUTE;

        return Dimension.withCode(by.strip().toLowerCase(Locale.ROOT)).orElseThrow(BreakdownParameters::refused);
    }

    PlacementDefinition asked(LocalDate today) {
        var usual = dimension() == Dimension.ATTENDANCE ? AttendanceCounted.ALL : AttendanceCounted.DAY;
        return new DefinitionAsked(on, definition, year, attendance).read(today, usual, "definition");
    }

    private static Refused refused() {
        var codes = Arrays.stream(Dimension.values()).map(Dimension::code).collect(Collectors.joining(", "));
        return Refused.fields(List.of(FieldRefusal.of("by", CommonReason.FIELD_NOT_RECOGNISED, "by", codes)));
    }
}
