package uk.commissioning.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measures ways in turn, A B C A B C, so that whatever disturbs the machine disturbs all of them: first until every
/// rate has stopped to rise, then a number of rounds that count.
final class Rounds {

    static final int COUNTED = 7;

    private static final Duration WARM_ROUND = Duration.ofSeconds(4);
    private static final int LEAST_WARM = 6;
    private static final int MOST_WARM = 10;
    private static final double STEADY = 0.04;

    private final Progress progress;

    Rounds(Progress progress) {
        this.progress = progress;
    }

    /// How many rounds it took.
    int warm(List<Way> ways) {
        var before = round(ways, way -> way.warmed(WARM_ROUND));
        for (int round = 1; round < MOST_WARM; round++) {
            progress.tell("warming up, round " + (round + 1) + " of at most " + MOST_WARM);
            var now = round(ways, way -> way.warmed(WARM_ROUND));
            if (round >= LEAST_WARM && isSteady(before, now)) return round + 1;
            before = now;
        }
        return MOST_WARM;
    }

    Map<Way, Rates> counted(List<Way> ways, Duration length) {
        var rates = new LinkedHashMap<Way, List<Double>>();
        for (int round = 0; round < COUNTED; round++) {
            progress.tell("round " + (round + 1) + " of " + COUNTED);
            round(ways, way -> way.measured(length))
                    .forEach((way, rate) ->
                            rates.computeIfAbsent(way, _ -> new ArrayList<>()).add(rate));
        }
        var counted = new LinkedHashMap<Way, Rates>();
        rates.forEach((way, measured) -> counted.put(way, new Rates(measured)));
        return counted;
    }

    private static Map<Way, Double> round(List<Way> ways, ToDoubleFunction<Way> asking) {
        var rates = new LinkedHashMap<Way, Double>();
        for (var way : ways) rates.put(way, asking.applyAsDouble(way));
        return rates;
    }

    private static boolean isSteady(Map<Way, Double> before, Map<Way, Double> now) {
        return now.entrySet().stream()
                .allMatch(way -> way.getValue() < before.getOrDefault(way.getKey(), 0.0) * (1 + STEADY));
    }
}
