package uk.commissioning.alternative.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.ReferenceRows;
import uk.commissioning.kernel.calendar.Validity;

/// From how many hours a week education counts as full-time (domain 5.3): dated data with a source, for no law has a
/// number (MT-12).
public record FullTime(BigDecimal moreThan, Validity validity, String source) {

    private static final String FILE = "/reference/alternative/full-time.csv";
    private static final int DECIMALS = 2;

    /// All thresholds that are known, to be read once.
    static List<FullTime> known() {
        return ReferenceRows.read(FILE).stream().map(FullTime::of).toList();
    }

    /// The threshold of a day; none where none is known.
    static @Nullable FullTime on(LocalDate day, List<FullTime> known) {
        return known.stream()
                .filter(threshold -> threshold.validity.on(day))
                .findFirst()
                .orElse(null);
    }

    /// More than the threshold; exactly so many hours are not full-time.
    public boolean isMet(BigDecimal hours) {
        return hours.compareTo(moreThan) > 0;
    }

    /// The hours as a part of the threshold, more than one where they are more than full-time.
    public BigDecimal equivalent(BigDecimal hours) {
        return hours.divide(moreThan, DECIMALS, RoundingMode.HALF_UP);
    }

    /// What is missing up to the threshold, which itself has to be exceeded.
    public BigDecimal gap(BigDecimal hours) {
        return moreThan.subtract(hours).max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    private static FullTime of(Map<String, String> row) {
        var to = cell(row, "valid_to");
        return new FullTime(
                new BigDecimal(cell(row, "more_than_hours")),
                new Validity(LocalDate.parse(cell(row, "valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                cell(row, "source"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }
}
