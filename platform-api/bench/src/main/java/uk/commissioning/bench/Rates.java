package uk.commissioning.bench;

import java.util.List;
import java.util.stream.IntStream;

/// What one way gave, round by round.
record Rates(List<Double> rounds) {

    Rates {
        rounds = List.copyOf(rounds);
    }

    double median() {
        var sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    double most() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// Round by round as a share of another way's rate in the same round.
    Rates of(Rates other) {
        return new Rates(IntStream.range(0, rounds.size())
                .mapToObj(round -> rounds.get(round) / other.rounds.get(round))
                .toList());
    }
}
