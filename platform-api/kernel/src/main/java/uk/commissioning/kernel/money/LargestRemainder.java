package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.commissioning.kernel.refusal.Refused;

/// LG-20, Hamilton's method on exact fractions: everyone gets the floor of the quota total × key ÷ Σkeys, and what is
/// left goes, one unit each, to the largest fractional parts. Works for pence and for places; the parts add up.
public final class LargestRemainder {
    private static final int LONGEST_KEY = 40;

    private LargestRemainder() {}

    /// Parts by successor code; ties to the larger key, then the lower code. A negative total mirrors a positive one.
    public static <C extends Comparable<? super C>> SortedMap<C, Long> among(long total, Map<C, BigDecimal> keys) {
        var ordered = new TreeMap<>(keys);
        var parts = inOrder(total, List.copyOf(ordered.values()));
        var byCode = new TreeMap<C, Long>();
        var next = parts.iterator();
        ordered.keySet().forEach(code -> byCode.put(code, next.next()));
        return byCode;
    }

    /// Parts in the order of the periods; ties to the earlier period (MT-01).
    public static List<Long> overTime(long total, List<BigDecimal> keys) {
        return split(total, wholeNumbers(keys), Comparator.comparingInt(Quota::place));
    }

    /// Parts in the order of the keys; ties to the larger key, then the earlier place.
    static List<Long> inOrder(long total, List<BigDecimal> keys) {
        return split(
                total,
                wholeNumbers(keys),
                Comparator.comparing(Quota::key).reversed().thenComparingInt(Quota::place));
    }

    static List<Long> overTimeExactly(long total, List<BigInteger> keys) {
        return split(total, keys, Comparator.comparingInt(Quota::place));
    }

    private static List<Long> split(long total, List<BigInteger> keys, Comparator<Quota> ties) {
        var units = BigInteger.valueOf(total).abs();
        var quotas = quotas(units, keys);
        var parts = new ArrayList<>(quotas.stream().map(Quota::whole).toList());

        var left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        quotas.stream()
                .sorted(Comparator.comparing(Quota::remainder).reversed().thenComparing(ties))
                .limit(left)
                .forEach(quota -> parts.set(quota.place(), quota.whole().add(BigInteger.ONE)));

        return parts.stream()
                .map(part -> total < 0 ? part.negate() : part)
                .map(BigInteger::longValueExact)
                .toList();
    }

    private static List<Quota> quotas(BigInteger units, List<BigInteger> keys) {
        if (keys.stream().anyMatch(key -> key.signum() < 0)) {
            throw Refused.because(MoneyReason.SPLIT_KEY_NEGATIVE);
        }
        var sum = keys.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw Refused.because(MoneyReason.SPLIT_KEYS_ADD_UP_TO_NOTHING);
        }
        return IntStream.range(0, keys.size())
                .mapToObj(place -> quota(place, keys.get(place), units, sum))
                .toList();
    }

    private static Quota quota(int place, BigInteger key, BigInteger units, BigInteger sum) {
        var divided = units.multiply(key).divideAndRemainder(sum);
        return new Quota(place, key, divided[0], divided[1]);
    }

    /// The keys on their common scale, so that no key is rounded.
    private static List<BigInteger> wholeNumbers(Collection<BigDecimal> keys) {
        if (keys.stream().anyMatch(key -> key.precision() > LONGEST_KEY || Math.abs(key.scale()) > LONGEST_KEY)) {
            throw Refused.because(MoneyReason.SPLIT_KEY_TOO_LONG, LONGEST_KEY);
        }
        var scale = keys.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return keys.stream()
                .map(key -> key.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
    }

    private record Quota(int place, BigInteger key, BigInteger whole, BigInteger remainder) {}
}
