package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// England's bank holidays, read from dated rows. A holiday is valid on its own date and no other (MT-12).
public final class BankHolidays {
    private static final BankHolidays ENGLAND = read("/reference/kernel/bank-holidays-england.csv");

    private final Map<LocalDate, BankHoliday> byDate;
    private final Period known;

    private BankHolidays(Map<LocalDate, BankHoliday> byDate, Period known) {
        this.byDate = byDate;
        this.known = known;
    }

    public static BankHolidays england() {
        return ENGLAND;
    }

    /// Whether the day is a bank holiday; outside the years of the list the answer is refused, not guessed.
    public boolean includes(LocalDate day) {
        return on(day) != null;
    }

    public @Nullable BankHoliday on(LocalDate day) {
        if (!known.contains(day)) {
            throw Refused.because(CalendarReason.BANK_HOLIDAYS_NOT_KNOWN, day, known.from(), known.to());
        }
        return byDate.get(day);
    }

    /// The whole years that the list covers.
    public Period known() {
        return known;
    }

    private static BankHolidays read(String resource) {
        var byDate = ReferenceRows.read(resource).stream()
                .map(row ->
                        new BankHoliday(LocalDate.parse(cell(row, "date")), cell(row, "title"), cell(row, "source")))
                .collect(Collectors.toUnmodifiableMap(BankHoliday::date, holiday -> holiday));
        var years = byDate.keySet().stream().mapToInt(LocalDate::getYear).summaryStatistics();
        return new BankHolidays(
                byDate, new Period(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31)));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// One bank holiday and where it is laid down.
    public record BankHoliday(LocalDate date, String title, String source) {}
}
