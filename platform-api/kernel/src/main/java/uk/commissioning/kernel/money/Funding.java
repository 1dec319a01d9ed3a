package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.commissioning.kernel.refusal.Refused;

/// A cost before and after income from health and social care (MT-09): gross = contributions + net, to the penny.
public record Funding(Money gross, SortedMap<String, Money> contributions, Money net) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Funding {
        contributions = Collections.unmodifiableSortedMap(new TreeMap<>(contributions));
        if (gross.isNegative()) {
            throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
        }
        if (net.isNegative() || !gross.equals(net.plus(Money.sum(contributions.values())))) {
            throw Refused.because(MoneyReason.COST_SHARES_EXCEED_GROSS, gross);
        }
    }

    /// Percentages of the gross are split by largest remainder with the council's own rest (LG-20); ties to the
    /// larger percentage, then the contributor's name. Fixed amounts come off the council's rest.
    public static Funding of(Money gross, List<? extends CostShare> shares) {
        checkEachContributorOnce(shares);
        var contributions = percentages(gross, shares);
        amounts(shares).forEach(share -> contributions.put(share.contributor(), share.amount()));
        return new Funding(gross, contributions, gross.minus(Money.sum(contributions.values())));
    }

    private static SortedMap<String, Money> percentages(Money gross, List<? extends CostShare> shares) {
        var ordered = only(CostShare.Percentage.class, shares)
                .sorted(Comparator.comparing(CostShare::contributor))
                .toList();
        var percentages = ordered.stream().map(CostShare.Percentage::percent).toList();
        var rest = WHOLE.subtract(percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (rest.signum() < 0) {
            throw Refused.because(MoneyReason.COST_SHARES_EXCEED_GROSS, gross);
        }

        var keys = Stream.concat(percentages.stream(), Stream.of(rest)).toList();
        var parts = LargestRemainder.inOrder(gross.pence(), keys);
        var contributions = new TreeMap<String, Money>();
        for (var place = 0; place < ordered.size(); place++) {
            contributions.put(ordered.get(place).contributor(), Money.ofPence(parts.get(place)));
        }
        return contributions;
    }

    private static Stream<CostShare.Amount> amounts(List<? extends CostShare> shares) {
        return only(CostShare.Amount.class, shares);
    }

    private static <S extends CostShare> Stream<S> only(Class<S> kind, List<? extends CostShare> shares) {
        return shares.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void checkEachContributorOnce(List<? extends CostShare> shares) {
        var contributors =
                shares.stream().map(CostShare::contributor).distinct().count();
        if (contributors < shares.size()) {
            throw Refused.because(MoneyReason.COST_SHARE_CONTRIBUTOR_TWICE);
        }
    }
}
