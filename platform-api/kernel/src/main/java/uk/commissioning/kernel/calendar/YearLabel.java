package uk.commissioning.kernel.calendar;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// The shape "2026/27" that both kinds of year share.
final class YearLabel {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})/([0-9]{2})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private YearLabel() {}

    static String of(int startYear) {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }

    static @Nullable Integer startYear(String label) {
        var matcher = SHAPE.matcher(label);
        if (!matcher.matches()) {
            return null;
        }
        var start = Integer.parseInt(matcher.group(1));
        return of(start).equals(label) ? start : null;
    }

    static void check(int startYear) {
        if (startYear < EARLIEST || startYear > LATEST) {
            throw Refused.because(
                    CalendarReason.YEAR_OUT_OF_RANGE, Integer.toString(EARLIEST), Integer.toString(LATEST));
        }
    }
}
