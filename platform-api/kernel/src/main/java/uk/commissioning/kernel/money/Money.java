package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commissioning.kernel.refusal.Refused;

/// Pounds sterling in whole pence, never more than a thousand billion either way (MT-01). Negative amounts are
/// credits.
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /// The largest amount, in pence; two of them still add up within a long.
    static final long LIMIT = 99_999_999_999_999L;

    private static final int PENCE_IN_A_POUND = 100;

    /// Bounds the work of rounding; calculations of ours stay far below it.
    private static final int MOST_DECIMALS = 1_000;

    public Money {
        if (pence > LIMIT || pence < -LIMIT) {
            throw tooLarge();
        }
    }

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    public static Money ofPounds(long pounds) {
        return new Money(checkedTimes(pounds, PENCE_IN_A_POUND));
    }

    /// Reads pounds as people type them: "54460", "54,460.00", "£54,460.5"; at most two decimals.
    public static Money pounds(String text) {
        return MoneyText.read(text);
    }

    /// Rounds exact pounds HALF_UP to the penny, once, at the end of a calculation (MT-01).
    public static Money rounded(BigDecimal pounds) {
        if (Math.abs(pounds.scale()) > MOST_DECIMALS) {
            throw tooLarge();
        }
        return fromExactPence(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(pence + other.pence);
    }

    public Money minus(Money other) {
        return new Money(pence - other.pence);
    }

    public Money negated() {
        return new Money(-pence);
    }

    /// Exact product in pence; no rounding.
    public Money times(long count) {
        return new Money(checkedTimes(pence, count));
    }

    /// A percentage of the amount, HALF_UP to the penny (MT-01).
    public Money percent(BigDecimal percentage) {
        return rounded(inPounds().multiply(percentage).movePointLeft(2));
    }

    /// The total over a count, HALF_UP to the penny, once (AC-01).
    public Money averageOver(long count) {
        if (count <= 0) {
            throw Refused.because(MoneyReason.AVERAGE_OVER_NOTHING);
        }
        return ratio(BigInteger.ONE, BigInteger.valueOf(count));
    }

    /// Exact pounds, for calculations that round later.
    public BigDecimal inPounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /// Parts in the order of the keys that add up to the amount (LG-20); ties to the larger key, then the earlier
    /// place.
    public List<Money> split(long... keys) {
        var exact = Arrays.stream(keys).mapToObj(BigDecimal::valueOf).toList();
        return amounts(LargestRemainder.inOrder(pence, exact));
    }

    /// One part for each successor that add up to the amount (LG-20); ties to the larger key, then the lower code.
    public <C extends Comparable<? super C>> SortedMap<C, Money> splitAmong(Map<C, BigDecimal> keys) {
        var parts = new TreeMap<C, Money>();
        LargestRemainder.among(pence, keys).forEach((code, part) -> parts.put(code, new Money(part)));
        return parts;
    }

    /// One part for each period that add up to the amount (LG-20, MT-01); ties to the earlier period.
    public List<Money> splitOverTime(List<BigDecimal> keys) {
        return amounts(LargestRemainder.overTime(pence, keys));
    }

    public boolean isZero() {
        return pence == 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isMoreThan(Money other) {
        return pence > other.pence;
    }

    /// "£54,460.00".
    public String format() {
        return String.format(
                Locale.UK,
                "%s£%,d.%02d",
                sign(),
                Math.abs(pence) / PENCE_IN_A_POUND,
                Math.abs(pence) % PENCE_IN_A_POUND);
    }

    /// "£54,460": whole pounds, HALF_UP, for display only.
    public String formatWholePounds() {
        var pounds = inPounds().setScale(0, RoundingMode.HALF_UP).longValueExact();
        return String.format(Locale.UK, "%s£%,d", pounds < 0 ? "-" : "", Math.abs(pounds));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    @Override
    public String toString() {
        return format();
    }

    /// The amount times an exact ratio, HALF_UP to the penny.
    Money ratio(BigInteger numerator, BigInteger denominator) {
        var product = new BigDecimal(BigInteger.valueOf(pence).multiply(numerator));
        return fromExactPence(product.divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP));
    }

    static Money fromExactPence(BigDecimal pence) {
        if (pence.abs().compareTo(BigDecimal.valueOf(LIMIT)) > 0) {
            throw tooLarge();
        }
        return new Money(pence.longValueExact());
    }

    private String sign() {
        return pence < 0 ? "-" : "";
    }

    private static long checkedTimes(long amount, long count) {
        try {
            return Math.multiplyExact(amount, count);
        } catch (ArithmeticException overflow) {
            throw tooLarge();
        }
    }

    private static List<Money> amounts(List<Long> parts) {
        return parts.stream().map(Money::ofPence).toList();
    }

    private static Refused tooLarge() {
        return Refused.because(MoneyReason.AMOUNT_TOO_LARGE, new Money(LIMIT).format());
    }
}
