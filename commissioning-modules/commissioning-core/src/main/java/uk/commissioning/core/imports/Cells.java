package uk.commissioning.core.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.Placement;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// How the cells of a spreadsheet are read as dates, amounts, numbers and words of a list.
final class Cells {
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final List<DateTimeFormatter> DATES = List.of(strict("uuuu-MM-dd"), strict("dd/MM/uuuu"));
    private static final Pattern AMOUNT_WITH_UNIT = Pattern.compile(
            "-?\\s*£?\\s*[0-9][0-9,.]*\\s*(k|m|bn|000s|thousand|million|billion)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _-]+");

    private Cells() {}

    /// 2026-09-01, or 01/09/2026 as spreadsheets write it in the United Kingdom; nothing else.
    static LocalDate date(String text) {
        var date = DATES.stream()
                .flatMap(format -> parsed(text, format).stream())
                .findFirst()
                .orElseThrow(() -> Refused.because(ImportReason.CELL_NOT_A_DATE));
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw Refused.because(ImportReason.CELL_DATE_OUT_OF_RANGE, EARLIEST, LATEST);
        }
        return date;
    }

    /// Pounds a year. An amount with a unit such as "k" is refused, never guessed (TH-20).
    static Money yearlyFee(String text) {
        if (AMOUNT_WITH_UNIT.matcher(text).matches()) throw Refused.because(ImportReason.SUSPECT_UNIT);
        return FeeLine.checked(Money.pounds(text));
    }

    static int weeks(String text) {
        return Placement.checkedWeeks(wholeNumber(text, 1, 53));
    }

    static int rank(String text) {
        return wholeNumber(text, 1, 99);
    }

    /// A district, unitary authority, metropolitan district or London borough.
    static GssCode district(String text) {
        var code = GssCode.parse(text);
        return switch (code.area()) {
            case UNITARY_AUTHORITY, DISTRICT, METROPOLITAN_DISTRICT, LONDON_BOROUGH -> code;
            case LOWER_SUPER_OUTPUT_AREA, MIDDLE_SUPER_OUTPUT_AREA, PARISH, WARD, COUNTY, REGION, COMBINED_AUTHORITY ->
                throw Refused.because(ImportReason.CELL_NOT_A_DISTRICT);
        };
    }

    /// A word of a list: capitals do not count, and spaces and hyphens stand for underscores.
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> list) {
        return oneOf(list, Map.of());
    }

    /// The same, with other names by which people know some of the words.
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> list, Map<String, E> aliases) {
        return text -> {
            var word = BETWEEN_WORDS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("_");
            var alias = aliases.get(word);
            if (alias != null) return alias;
            return Arrays.stream(list.getEnumConstants())
                    .filter(constant -> constant.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refused.because(ImportReason.CELL_NOT_IN_LIST, words(list)));
        };
    }

    static <E extends Enum<E>> String words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static int wholeNumber(String text, int least, int most) {
        if (!WHOLE_NUMBER.matcher(text).matches()) throw notWhole(least, most);
        var number = Integer.parseInt(text);
        if (number < least || number > most) throw notWhole(least, most);
        return number;
    }

    private static Refused notWhole(int least, int most) {
        return Refused.because(ImportReason.CELL_NOT_A_WHOLE_NUMBER, least, most);
    }

    private static List<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return List.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherwiseWritten) {
            return List.of();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }
}
