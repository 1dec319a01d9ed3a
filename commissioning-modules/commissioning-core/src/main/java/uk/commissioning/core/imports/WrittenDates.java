package uk.commissioning.core.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// Dates as people and programs write them. What can be read two ways is asked about, never guessed.
final class WrittenDates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*([0-9]{4}|[0-9]{2})");
    private static final Map<String, Month> MONTHS = months();
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int SHORT_YEARS = 100;
    private static final int FIRST_SHORT_YEAR = 1980;

    private WrittenDates() {}

    /// 2026-09-01; 25/09/2026, 25.09.26; 1 September 2026, 01-Sep-26. Two digits of a year mean 1980 to 2079.
    static LocalDate read(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));

        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) return ofNumbers(number(numbers, 1), number(numbers, 2), year(numbers));

        var inWords = MONTH_IN_WORDS.matcher(word);
        if (inWords.matches()) {
            var month = MONTHS.get(inWords.group(2));
            if (month != null) return date(year(inWords), month.getValue(), number(inWords, 1));
        }
        throw Refused.because(ImportReason.CELL_NOT_A_DATE);
    }

    private static LocalDate ofNumbers(int first, int second, int year) {
        if (first > MONTHS_IN_A_YEAR || first == second) return date(year, second, first);
        if (second > MONTHS_IN_A_YEAR) return date(year, first, second);
        var dayFirst = date(year, second, first);
        var monthFirst = date(year, first, second);
        throw new Asked(
                ImportReason.CELL_DATE_AMBIGUOUS,
                way("DAY_FIRST", "Day first", dayFirst),
                way("MONTH_FIRST", "Month first", monthFirst));
    }

    private static Asked.Way way(String code, String title, LocalDate date) {
        var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        var inWords = "%s: %d %s %d".formatted(title, date.getDayOfMonth(), month, date.getYear());
        return Asked.Way.of(code, inWords, date.toString());
    }

    private static int year(MatchResult written) {
        var year = number(written, 3);
        if (written.group(3).length() > 2) return year;
        var inFirstCentury = FIRST_SHORT_YEAR - FIRST_SHORT_YEAR % SHORT_YEARS + year;
        return inFirstCentury < FIRST_SHORT_YEAR ? inFirstCentury + SHORT_YEARS : inFirstCentury;
    }

    private static int number(MatchResult written, int group) {
        return Integer.parseInt(written.group(group));
    }

    private static LocalDate date(int year, int month, int day) {
        var date = dateOrNull(year, month, day);
        if (date == null) throw Refused.because(ImportReason.CELL_NOT_A_DATE);
        return date;
    }

    private static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        Arrays.stream(Month.values()).forEach(month -> {
            var name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        });
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
