package uk.commissioning.inmss.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.refusal.Refused;

/// What a published figure is about: a financial year, or a day. Never both.
public record FigurePeriod(
        @Nullable FinancialYear year, @Nullable LocalDate day) implements Comparable<FigurePeriod> {

    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    /// Reads "2024/25" or "2025-06-30".
    public static FigurePeriod parse(String text) {
        try {
            var period = text.contains("/")
                    ? new FigurePeriod(FinancialYear.parse(text), null)
                    : new FigurePeriod(null, LocalDate.parse(text.strip()));
            if (period.first().getYear() >= FIRST && period.first().getYear() <= LAST) return period;
        } catch (DateTimeException | Refused notAPeriod) {
            throw Refused.because(FigureReason.FIGURE_PERIOD_NOT_RECOGNISED);
        }
        throw Refused.because(FigureReason.FIGURE_PERIOD_NOT_RECOGNISED);
    }

    /// "2024/25", or "2025-06-30".
    public String code() {
        return year == null ? String.valueOf(day) : year.label();
    }

    /// What the rows of the period are counted by: a year as known on a day, its last one where that is past and no
    /// other is told; a day as active on it.
    public PlacementDefinition definition(@Nullable LocalDate snapshot, LocalDate today, AttendanceCounted attendance) {
        if (year == null) return new PlacementDefinition(PlacementsCounted.ACTIVE, first(), attendance);

        var last = year.period().to();
        var usual = last.isBefore(today) ? last : today;
        return new PlacementDefinition(
                PlacementsCounted.KNOWN_IN_YEAR, snapshot == null ? usual : snapshot, year, attendance);
    }

    @Override
    public int compareTo(FigurePeriod other) {
        return first().compareTo(other.first());
    }

    private LocalDate first() {
        if (day != null) return day;
        if (year != null) return year.period().from();
        throw new IllegalStateException("A period is a year or a day");
    }
}
