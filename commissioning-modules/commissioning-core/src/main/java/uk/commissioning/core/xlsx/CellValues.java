package uk.commissioning.core.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a workbook stores, as people see it in a file of text.
final class CellValues {
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 320;
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int NEVER_WAS = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String MIDNIGHT = "T00:00:00";

    private CellValues() {}

    /// Without exponent, and without the noise that Excel stores after the fifteenth digit of a fraction.
    static String number(String stored) {
        return plain(parsed(stored));
    }

    /// What is stored as 0.25 and shown as 25%.
    static String percentage(String stored) {
        return plain(parsed(stored).movePointRight(2)) + "%";
    }

    /// A day as 2026-09-01. A moment keeps its time, so that no rule takes it for a day.
    static String date(String stored, boolean from1904) {
        var serial = parsed(stored);
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) return plain(serial);
        var seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var days = Math.toIntExact(seconds / 86_400);
        var time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (days == 0 && !from1904) return time.toSecondOfDay() == 0 ? plain(serial) : time.toString();
        var day = from1904 ? BEFORE_1904.plusDays(days) : from1900(days);
        return time.toSecondOfDay() == 0
                ? day.toString()
                : LocalDateTime.of(day, time).toString();
    }

    /// A day or moment that is stored in words.
    static String isoDate(String stored) {
        var from = stored.indexOf(MIDNIGHT);
        var rest = from < 0 ? stored : stored.substring(from + MIDNIGHT.length());
        return from > 0 && rest.matches("(\\.0+)?Z?") ? stored.substring(0, from) : stored;
    }

    static String yesOrNo(String stored) {
        return stored.equals("1") || stored.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
    }

    /// Characters that XML cannot hold are stored as their number.
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) return text;
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /// Excel counts 29 February 1900, which never was.
    private static LocalDate from1900(int days) {
        var day = BEFORE_1900.plusDays(days);
        return days < NEVER_WAS ? day : day.minusDays(1);
    }

    private static BigDecimal parsed(String stored) {
        var text = stored.strip();
        if (text.length() > LONGEST_NUMBER) throw Parts.damaged();
        try {
            var number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) throw Parts.damaged();
            return number;
        } catch (NumberFormatException noNumber) {
            throw Parts.damaged();
        }
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) return "0";
        var exact = number.stripTrailingZeros();
        var shown = exact.scale() <= 0 ? exact : exact.round(AS_EXCEL_SHOWS).stripTrailingZeros();
        return shown.toPlainString();
    }
}
