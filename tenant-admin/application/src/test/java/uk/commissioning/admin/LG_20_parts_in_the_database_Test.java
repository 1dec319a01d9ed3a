package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.money.LargestRemainder;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.testing.database.TestDatabase;

/// LG-20: what the database shares out is what the kernel shares out, to the penny, ties too.
class LG_20_parts_in_the_database_Test {

    private static final int CASES = 3_000;
    private static final long MOST = 1_000_000_000_000L;

    private final TestDatabase database = TestDatabase.migrated("engine", template -> {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    });
    private final Random random = new Random(20_230_401);

    @Test
    void are_the_kernels_for_any_total_and_any_weights() {
        var cases = IntStream.range(0, CASES).mapToObj(_ -> anyCase()).toList();

        var parts = inDatabase(cases);

        for (var nth = 0; nth < cases.size(); nth++) {
            var known = cases.get(nth);
            assertThat(parts.get(nth)).as(known.toString()).isEqualTo(inKernel(known));
        }
    }

    @Test
    void go_to_the_larger_weight_and_then_to_the_earlier_place_where_remainders_tie() {
        var ties = List.of(
                new Case(1, List.of(BigDecimal.ONE, BigDecimal.ONE)),
                new Case(5, List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)),
                new Case(2, List.of(new BigDecimal("0.5"), new BigDecimal("2.5"), BigDecimal.ONE)));

        assertThat(inDatabase(ties)).containsExactly("1,0", "2,2,1", "0,1,1");
        assertThat(ties.stream().map(LG_20_parts_in_the_database_Test::inKernel))
                .containsExactly("1,0", "2,2,1", "0,1,1");
    }

    private List<String> inDatabase(List<Case> cases) {
        var values = new ArrayList<String>();
        for (var nth = 0; nth < cases.size(); nth++) {
            var weights = cases.get(nth).weights().stream()
                    .map(BigDecimal::toPlainString)
                    .collect(Collectors.joining(","));
            values.add("(%d, %d, array[%s]::numeric[])"
                    .formatted(nth, cases.get(nth).total(), weights));
        }
        return database.lines("""
                select string_agg(platform.part(c.total, c.weights, p.place)::text, ',' order by p.place)
                from (values %s) c(nth, total, weights)
                cross join lateral generate_series(1, cardinality(c.weights)) p(place)
                group by c.nth order by c.nth""".formatted(String.join(", ", values)));
    }

    private static String inKernel(Case known) {
        var keys = new TreeMap<Integer, BigDecimal>();
        for (var place = 0; place < known.weights().size(); place++) {
            keys.put(place, known.weights().get(place));
        }
        return LargestRemainder.among(known.total(), keys).values().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /// One to nine weights, some zero and some the same, whole or with up to six places; never all zero.
    private Case anyCase() {
        var total = random.nextInt(3) == 0 ? random.nextLong(20) : random.nextLong(MOST + 1);
        var scale = random.nextInt(7);
        var bound = random.nextBoolean() ? 4 : 1_000_000_000;
        var weights = new ArrayList<BigDecimal>();
        for (var left = 1 + random.nextInt(9); left > 0; left--) {
            weights.add(BigDecimal.valueOf(random.nextInt(bound), random.nextBoolean() ? scale : 0));
        }
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) weights.set(0, BigDecimal.ONE);
        return new Case(total, List.copyOf(weights));
    }

    private record Case(long total, List<BigDecimal> weights) {}
}
