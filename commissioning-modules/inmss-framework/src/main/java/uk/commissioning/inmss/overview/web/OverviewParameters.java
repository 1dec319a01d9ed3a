package uk.commissioning.inmss.overview.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The query parameters of the overview: a day, today where none is told, and whose attendance is counted, day where
/// none is told (table 4.1 excludes residential placements).
record OverviewParameters(@Nullable String on, @Nullable String attendance) {

    PlacementDefinition definition(LocalDate today) {
        return new PlacementDefinition(AsOf.of(on, today), counted());
    }

    private AttendanceCounted counted() {
        if (attendance == null || attendance.isBlank()) return AttendanceCounted.DAY;

        var wanted = attendance.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(AttendanceCounted.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(OverviewParameters::refused);
    }

    private static Refused refused() {
        var values = Arrays.stream(AttendanceCounted.values()).map(Enum::name).collect(Collectors.joining(", "));
        return Refused.fields(
                List.of(FieldRefusal.of("attendance", CommonReason.FIELD_NOT_RECOGNISED, "attendance", values)));
    }
}
