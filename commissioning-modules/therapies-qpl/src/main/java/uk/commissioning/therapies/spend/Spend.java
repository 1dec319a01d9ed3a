package uk.commissioning.therapies.spend;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.commissioning.core.commitment.CommitmentLine;
import uk.commissioning.core.commitment.Commitments;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.TherapyType;

/// What orders cost in each year, excluding VAT: the same total by type, by arrangement, and by the provider's
/// being on the list. Groups that cost nothing in these years are left out. A personal budget counts as any order
/// does (domain 4.5).
public record Spend(
        YearsAsked asked,
        Map<TherapyType, YearSums> byType,
        Map<Arrangement, YearSums> byArrangement,
        Map<Listing, YearSums> byListing,
        YearSums total) {

    public Spend {
        byType = Collections.unmodifiableMap(byType);
        byArrangement = Collections.unmodifiableMap(byArrangement);
        byListing = Collections.unmodifiableMap(byListing);
    }

    /// A fee line of an order.
    record Line(TherapyType type, Arrangement arrangement, Listing listing, CommitmentLine cost) {}

    static Spend of(YearsAsked asked, List<Line> lines, Commitments commitments) {
        var costed = lines.stream()
                .map(line -> new Costed(line, commitments.of(line.cost())))
                .filter(line -> !line.byYear().isEmpty())
                .toList();
        return new Spend(
                asked,
                grouped(costed, TherapyType.class, Line::type),
                grouped(costed, Arrangement.class, Line::arrangement),
                grouped(costed, Listing.class, Line::listing),
                sum(costed));
    }

    public boolean isEmpty() {
        return total.byYear().isEmpty();
    }

    private static <K extends Enum<K>> Map<K, YearSums> grouped(
            List<Costed> lines, Class<K> keys, Function<Line, K> key) {
        var sums = new EnumMap<K, SortedMap<BudgetYear, Money>>(keys);
        for (var line : lines) {
            var ofKey = sums.computeIfAbsent(key.apply(line.line()), _ -> new TreeMap<>());
            line.byYear().forEach((year, amount) -> ofKey.merge(year, amount, Money::plus));
        }
        var grouped = new EnumMap<K, YearSums>(keys);
        sums.forEach((of, byYear) -> grouped.put(of, new YearSums(byYear)));
        return grouped;
    }

    private static YearSums sum(List<Costed> lines) {
        var sums = new TreeMap<BudgetYear, Money>();
        for (var line : lines) line.byYear().forEach((year, amount) -> sums.merge(year, amount, Money::plus));
        return new YearSums(sums);
    }

    private record Costed(Line line, SortedMap<BudgetYear, Money> byYear) {}
}
