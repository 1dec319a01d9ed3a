package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The years of a figure as query parameters tell them: `years` FINANCIAL or ACADEMIC, `from` 2026/27 of that kind,
/// `count`. Blank is the same as absent: four financial years from the last one on, which fit on a screen in millions.
public record YearsParameters(
        @Nullable String years,
        @Nullable String from,
        @Nullable Integer count) {
    private static final int USUAL = 4;

    public YearsAsked read(LocalDate today) {
        var kind = kind();
        return new YearsAsked(first(kind, today), number());
    }

    public static YearsAsked usual(LocalDate today) {
        return new YearsParameters(null, null, null).read(today);
    }

    private YearKind kind() {
        return Objects.requireNonNullElse(ListParameters.oneOf("years", YearKind.values(), years), YearKind.FINANCIAL);
    }

    private BudgetYear first(YearKind kind, LocalDate today) {
        if (from == null || from.isBlank()) return kind.containing(today).plus(-1);
        var label = from.strip().replaceFirst("^AY ", "");
        try {
            return new BudgetYear(kind, FinancialYear.parse(label).startYear());
        } catch (Refused refused) {
            throw Refused.fields(List.of(FieldRefusal.of(
                    "from", refused.reason(), refused.arguments().toArray())));
        }
    }

    private int number() {
        if (count == null) return USUAL;
        if (count < 1 || count > YearsAsked.MOST) {
            throw Refused.fields(
                    List.of(FieldRefusal.of("count", CommitmentReason.NUMBER_OF_YEARS_OUT_OF_RANGE, YearsAsked.MOST)));
        }
        return count;
    }
}
