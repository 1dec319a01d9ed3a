package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/// LG-20 for any amount and any keys.
class LG_20_splits_conserve_Properties {
    private static final long LIMIT = 99_999_999_999_999L;

    @Property
    void the_parts_add_up(@ForAll @LongRange(min = -LIMIT, max = LIMIT) long pence, @ForAll("keys") List<Long> keys) {
        assertThat(Money.sum(Money.ofPence(pence).split(array(keys)))).isEqualTo(Money.ofPence(pence));
        assertThat(Money.sum(Money.ofPence(pence).splitOverTime(exact(keys)))).isEqualTo(Money.ofPence(pence));
    }

    @Property
    void each_part_is_within_a_penny_of_its_exact_quota(
            @ForAll @LongRange(min = -LIMIT, max = LIMIT) long pence, @ForAll("keys") List<Long> keys) {
        var parts = Money.ofPence(pence).split(array(keys));
        var sum = keys.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        for (var place = 0; place < keys.size(); place++) {
            var quota = BigInteger.valueOf(pence).multiply(BigInteger.valueOf(keys.get(place)));
            var part = BigInteger.valueOf(parts.get(place).pence()).multiply(sum);
            assertThat(part.subtract(quota).abs()).isLessThan(sum);
        }
    }

    @Property
    void the_order_of_the_successors_does_not_matter(
            @ForAll @LongRange(min = 0, max = LIMIT) long pence, @ForAll("keys") List<Long> keys, @ForAll long seed) {
        var shuffled = new ArrayList<>(coded(keys).entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        var inAnotherOrder = new LinkedHashMap<String, BigDecimal>();
        shuffled.forEach(entry -> inAnotherOrder.put(entry.getKey(), entry.getValue()));

        assertThat(Money.ofPence(pence).splitAmong(inAnotherOrder))
                .isEqualTo(Money.ofPence(pence).splitAmong(coded(keys)));
    }

    @Property
    void a_larger_key_never_gets_less(
            @ForAll @LongRange(min = 0, max = LIMIT) long pence, @ForAll("keys") List<Long> keys) {
        var parts = Money.ofPence(pence).split(array(keys));
        for (var one = 0; one < keys.size(); one++) {
            for (var other = 0; other < keys.size(); other++) {
                if (keys.get(one) > keys.get(other)) {
                    assertThat(parts.get(one)).isGreaterThanOrEqualTo(parts.get(other));
                }
            }
        }
    }

    @Property
    void a_zero_key_gets_nothing(
            @ForAll @LongRange(min = -LIMIT, max = LIMIT) long pence, @ForAll("keys") List<Long> keys) {
        var parts = Money.ofPence(pence).split(array(keys));
        for (var place = 0; place < keys.size(); place++) {
            if (keys.get(place) == 0) {
                assertThat(parts.get(place)).isEqualTo(Money.ZERO);
            }
        }
    }

    @Property
    void what_is_written_can_be_read(@ForAll @LongRange(min = -LIMIT, max = LIMIT) long pence) {
        assertThat(Money.pounds(Money.ofPence(pence).format())).isEqualTo(Money.ofPence(pence));
    }

    @Provide
    Arbitrary<List<Long>> keys() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, Long.MAX_VALUE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(keys -> keys.stream().anyMatch(key -> key > 0));
    }

    private static long[] array(List<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<BigDecimal> exact(List<Long> keys) {
        return keys.stream().map(BigDecimal::valueOf).toList();
    }

    private static Map<String, BigDecimal> coded(List<Long> keys) {
        var coded = new TreeMap<String, BigDecimal>();
        keys.forEach(key -> coded.put("council " + coded.size(), BigDecimal.valueOf(key)));
        return coded;
    }
}
