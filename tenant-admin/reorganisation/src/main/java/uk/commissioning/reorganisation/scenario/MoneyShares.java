package uk.commissioning.reorganisation.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commissioning.kernel.money.LargestRemainder;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.reorganisation.scenario.Scenario.MoneyShare;
import uk.commissioning.reorganisation.succession.Inheritance;

/// LG-24: a predecessor's money shared out by the population of its districts (mid-2020) and by its pupils, in whole
/// pence by largest remainder. Where a map cuts a district, or a population is not known, there is no key by
/// population.
final class MoneyShares {

    private MoneyShares() {}

    static List<MoneyShare> of(Inheritance inheritance, List<Scenarios.Amount> amounts, List<Scenarios.Pupils> pupils) {
        List<MoneyShare> shares = new ArrayList<>();
        for (var amount : amounts) {
            var council = amount.council();
            shared(amount, "POPULATION", population(inheritance, council), shares);
            shared(amount, "PUPILS", pupilsOf(council, pupils), shares);
        }
        return shares;
    }

    private static void shared(
            Scenarios.Amount amount, String key, Map<String, BigDecimal> weights, List<MoneyShare> shares) {
        if (weights.values().stream().noneMatch(weight -> weight.signum() > 0)) return;
        var parts = LargestRemainder.among(amount.pence(), weights);
        shares.add(new MoneyShare(amount.council(), amount.kind(), key, amount.pence(), parts));
    }

    private static Map<String, BigDecimal> population(Inheritance inheritance, String council) {
        if (inheritance.map().isBelowDistricts()) return Map.of();
        Map<String, BigDecimal> weights = new HashMap<>();
        for (var predecessor : inheritance.predecessors()) {
            if (!predecessor.key().equals(council)) continue;
            for (var code : predecessor.districts()) {
                var district = Districts.england().withCode(code.value());
                var successor = inheritance.map().successorOf(null, code);
                var people = district == null ? null : district.population();
                if (people == null || successor == null) return Map.of();
                weights.merge(successor.successor(), BigDecimal.valueOf(people), BigDecimal::add);
            }
        }
        return weights;
    }

    private static Map<String, BigDecimal> pupilsOf(String council, List<Scenarios.Pupils> pupils) {
        Map<String, BigDecimal> weights = new HashMap<>();
        pupils.stream()
                .filter(counted -> counted.council().equals(council))
                .flatMap(counted -> counted.bySuccessor().entrySet().stream())
                .forEach(counted -> weights.put(counted.getKey(), BigDecimal.valueOf(counted.getValue())));
        return weights;
    }
}
