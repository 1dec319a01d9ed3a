package uk.commissioning.inmss.published.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.inmss.definition.DefinitionAsked;
import uk.commissioning.inmss.published.FigurePeriod;
import uk.commissioning.inmss.published.ReconcileFigures.Question;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// The query parameters of a reconciliation: a period and an earlier one, the day on which a year is known, who is
/// counted, and `computed=entered` where placements × average count before rows.
record ReconciliationParameters(
        @Nullable String period,
        @Nullable String against,
        @Nullable String on,
        @Nullable String attendance,
        @Nullable String computed) {

    static final Question NOTHING_ASKED = new Question(null, null, null, AttendanceCounted.DAY, false);

    Question question() {
        var fields = new Fields();
        var about = fields.read("period", () -> period(period));
        var earlier = fields.read("against", () -> period(against));
        fields.refuseAny();
        return new Question(about.get(), earlier.get(), AsOf.optional(on), counted(), entered());
    }

    private AttendanceCounted counted() {
        return new DefinitionAsked(null, null, null, attendance)
                .read(LocalDate.EPOCH)
                .attendance();
    }

    private boolean entered() {
        if (computed == null || computed.isBlank()) return false;
        return switch (computed.strip().toLowerCase(Locale.ROOT)) {
            case "rows" -> false;
            case "entered" -> true;
            default ->
                throw Refused.fields(List.of(
                        FieldRefusal.of("computed", CommonReason.FIELD_NOT_RECOGNISED, "computed", "rows, entered")));
        };
    }

    private static @Nullable FigurePeriod period(@Nullable String text) {
        return text == null || text.isBlank() ? null : FigurePeriod.parse(text);
    }
}
