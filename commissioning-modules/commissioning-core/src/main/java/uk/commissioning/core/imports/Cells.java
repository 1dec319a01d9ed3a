package uk.commissioning.core.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.commissioning.core.contract.ContractReason;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.Placement;
import uk.commissioning.kernel.identifier.GssArea;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.Refused;

/// How the cells of a spreadsheet are read as dates, amounts, numbers and words of a list.
public final class Cells {
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final Money LARGEST_VALUE = Money.ofPounds(10_000_000_000L);
    private static final Money A_POUND = Money.ofPounds(1);
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _-]+");

    private Cells() {}

    /// A date in any of the usual ways to write one; what can be read two ways is asked about.
    public static LocalDate date(String text) {
        var date = WrittenDates.read(text);
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw Refused.because(ImportReason.CELL_DATE_OUT_OF_RANGE, EARLIEST, LATEST);
        }
        return date;
    }

    /// Pounds, excluding VAT: not negative, and of a size that a fee for one child can have.
    public static Money fee(String text) {
        return FeeLine.checked(WrittenAmounts.read(text));
    }

    /// Pounds, excluding VAT: what a whole contract or agreement is worth.
    public static Money value(String text) {
        var value = WrittenAmounts.read(text);
        if (value.isNegative()) throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
        if (value.isMoreThan(LARGEST_VALUE)) {
            throw Refused.because(ContractReason.VALUE_TOO_LARGE, LARGEST_VALUE.formatWholePounds());
        }
        return value;
    }

    /// A share of the cost, such as "25%", or an amount a year (MT-09). A part of a pound is a percentage without its
    /// sign.
    static CostShare share(String contributor, String text) {
        if (!text.endsWith("%")) return new CostShare.Amount(contributor, yearly(text));
        var number = text.substring(0, text.length() - 1).strip();
        if (!PERCENT.matcher(number).matches()) throw Refused.because(ImportReason.SHARE_NOT_RECOGNISED);
        return new CostShare.Percentage(contributor, new BigDecimal(number).setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Money yearly(String text) {
        var amount = fee(text);
        if (!amount.isZero() && A_POUND.isMoreThan(amount)) {
            throw Refused.because(ImportReason.SHARE_NOT_RECOGNISED);
        }
        return amount;
    }

    public static boolean yesOrNo(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "YES", "Y", "TRUE", "1" -> true;
            case "NO", "N", "FALSE", "0" -> false;
            default -> throw Refused.because(ImportReason.CELL_NOT_YES_OR_NO);
        };
    }

    /// A lower super output area.
    static GssCode lsoa(String text) {
        var code = GssCode.parse(text);
        if (code.area() != GssArea.LOWER_SUPER_OUTPUT_AREA) throw Refused.because(ImportReason.CELL_NOT_AN_LSOA);
        return code;
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
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> list) {
        return oneOf(list, Map.of());
    }

    /// The same, with other names by which people know some of the words.
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> list, Map<String, E> aliases) {
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

    public static <E extends Enum<E>> String words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    public static int wholeNumber(String text, int least, int most) {
        if (!WHOLE_NUMBER.matcher(text).matches()) throw notWhole(least, most);
        var number = Integer.parseInt(text);
        if (number < least || number > most) throw notWhole(least, most);
        return number;
    }

    private static Refused notWhole(int least, int most) {
        return Refused.because(ImportReason.CELL_NOT_A_WHOLE_NUMBER, least, most);
    }
}
