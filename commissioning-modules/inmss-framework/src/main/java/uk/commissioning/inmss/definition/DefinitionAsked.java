package uk.commissioning.inmss.definition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// A definition as query parameters name it: a day, today where none is told; `active` where no definition is told;
/// the financial year of the day where no year is told; day placements where nothing else is (table 4.1 excludes
/// residential ones). A definition may carry its attendance, as in `known-in-year-all`.
public record DefinitionAsked(
        @Nullable String on,
        @Nullable String definition,
        @Nullable String year,
        @Nullable String attendance) {

    /// `field` is what the parameter is called, where one question names two definitions.
    public PlacementDefinition read(LocalDate today, AttendanceCounted usual, String field) {
        var day = AsOf.of(on, today);
        var counting = counting(field);
        return new PlacementDefinition(counting, day, yearOf(day), counted(usual));
    }

    public PlacementDefinition read(LocalDate today) {
        return read(today, AttendanceCounted.DAY, "definition");
    }

    /// Whether a code carries its attendance, as `active-day` does and `active` does not.
    public static boolean namesAttendance(@Nullable String code) {
        return Arrays.stream(AttendanceCounted.values())
                .anyMatch(value -> said(code).endsWith(suffix(value)));
    }

    private PlacementsCounted counting(String field) {
        var code = withoutAttendance(said(definition));
        if (code.isEmpty()) return PlacementsCounted.ACTIVE;

        return PlacementsCounted.withCode(code).orElseThrow(() -> refused(field, codes()));
    }

    private FinancialYear yearOf(LocalDate day) {
        var label = said(year);
        if (label.isEmpty()) return FinancialYear.containing(day);

        var fields = new Fields();
        var read = fields.read("year", () -> FinancialYear.parse(label));
        fields.refuseAny();
        return read.get();
    }

    private AttendanceCounted counted(AttendanceCounted usual) {
        var wanted = said(attendance);
        if (!wanted.isEmpty()) return withName(wanted.toUpperCase(Locale.ROOT));

        return Arrays.stream(AttendanceCounted.values())
                .filter(value -> said(definition).endsWith(suffix(value)))
                .findFirst()
                .orElse(usual);
    }

    private static AttendanceCounted withName(String wanted) {
        return Arrays.stream(AttendanceCounted.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(
                        "attendance",
                        Arrays.stream(AttendanceCounted.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String withoutAttendance(String code) {
        return Arrays.stream(AttendanceCounted.values())
                .map(DefinitionAsked::suffix)
                .filter(code::endsWith)
                .findFirst()
                .map(suffix -> code.substring(0, code.length() - suffix.length()))
                .orElse(code);
    }

    private static String suffix(AttendanceCounted attendance) {
        return "-" + attendance.name().toLowerCase(Locale.ROOT);
    }

    private static String codes() {
        return Arrays.stream(PlacementsCounted.values())
                .map(PlacementsCounted::code)
                .collect(Collectors.joining(", "));
    }

    private static Refused refused(String field, String values) {
        return Refused.fields(List.of(FieldRefusal.of(field, CommonReason.FIELD_NOT_RECOGNISED, field, values)));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
