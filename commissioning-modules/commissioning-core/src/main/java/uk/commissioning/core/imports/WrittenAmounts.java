package uk.commissioning.core.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// Amounts as people write them: pounds and pence, with or without £ and commas. An amount with a unit is asked about:
/// "£381,707k" may be pounds with a slip behind them (TH-20).
final class WrittenAmounts {
    private static final Pattern WITH_UNIT = Pattern.compile(
            "£? *([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)? *(k|thousand|m|mn|million|bn|billion)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME_UNIT =
            Pattern.compile("-?\\s*£?\\s*[0-9][0-9,.]*\\s*[a-z0-9]*[a-z].*", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "k", THOUSAND,
            "thousand", THOUSAND,
            "m", MILLION,
            "mn", MILLION,
            "million", MILLION,
            "bn", BILLION,
            "billion", BILLION);

    private WrittenAmounts() {}

    static Money read(String text) {
        var unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            var whole = unit.group(1).replace(",", "");
            var number = new BigDecimal(unit.group(2) == null ? whole : whole + unit.group(2));
            throw asked(number, UNITS.getOrDefault(unit.group(3).toLowerCase(Locale.ROOT), THOUSAND));
        }
        if (SOME_UNIT.matcher(text).matches()) throw Refused.because(ImportReason.AMOUNT_UNIT_NOT_CLEAR);
        return Money.pounds(text);
    }

    private static Asked asked(BigDecimal number, BigDecimal unit) {
        var inUnits = number.multiply(unit);
        var withUnit = Asked.Way.of("IN_UNITS", pounds(inUnits), plain(inUnits));
        if (number.compareTo(THOUSAND) < 0) return new Asked(ImportReason.AMOUNT_IN_UNITS, withUnit);
        return new Asked(ImportReason.SUSPECT_UNIT, Asked.Way.of("POUNDS", pounds(number), plain(number)), withUnit);
    }

    private static String pounds(BigDecimal amount) {
        return "£" + String.format(Locale.UK, amount.scale() > 0 ? "%,.2f" : "%,.0f", amount);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
