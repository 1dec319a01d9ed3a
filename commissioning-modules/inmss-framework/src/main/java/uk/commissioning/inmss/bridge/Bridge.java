package uk.commissioning.inmss.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.DefinitionBridges.LeftOut;
import uk.commissioning.core.figures.DefinitionBridges.Pier;
import uk.commissioning.core.figures.DefinitionBridges.Where;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.kernel.money.Money;

/// What one definition counts, less what only it counts, more what only the other counts, is what the other counts:
/// placements and cost, to the penny. Placements of both may cost another amount on another day; that is a step too.
public record Bridge(Bank from, List<Step> steps, Bank to) {

    public Bridge {
        steps = List.copyOf(steps);
    }

    /// A definition with what it counts.
    public record Bank(PlacementDefinition definition, long placements, Money cost) {}

    /// A change of placements and cost; no reason where the same placements cost another amount.
    public record Step(Kind kind, @Nullable LeftOut because, long placements, Money cost) {}

    /// Less, more, or the same at another price.
    public enum Kind {
        LESS,
        MORE,
        PRICE
    }

    static Bridge of(PlacementDefinition from, PlacementDefinition to, List<Pier> piers) {
        var steps = new ArrayList<Step>();
        piers.stream()
                .filter(pier -> pier.where() == Where.ONLY_FROM)
                .sorted(Comparator.comparing(Pier::because))
                .forEach(pier -> steps.add(new Step(
                        Kind.LESS,
                        pier.because(),
                        -pier.placements(),
                        Money.ofPence(pier.fromPence()).negated())));
        piers.stream()
                .filter(pier -> pier.where() == Where.ONLY_TO)
                .sorted(Comparator.comparing(Pier::because))
                .forEach(pier -> steps.add(
                        new Step(Kind.MORE, pier.because(), pier.placements(), Money.ofPence(pier.toPence()))));
        piers.stream()
                .filter(pier -> pier.where() == Where.BOTH && pier.fromPence() != pier.toPence())
                .forEach(pier ->
                        steps.add(new Step(Kind.PRICE, null, 0, Money.ofPence(pier.toPence() - pier.fromPence()))));
        return new Bridge(bank(from, piers, true), steps, bank(to, piers, false));
    }

    private static Bank bank(PlacementDefinition definition, List<Pier> piers, boolean isFrom) {
        var other = isFrom ? Where.ONLY_TO : Where.ONLY_FROM;
        var counted = piers.stream().filter(pier -> pier.where() != other).toList();
        return new Bank(
                definition,
                counted.stream().mapToLong(Pier::placements).sum(),
                Money.ofPence(counted.stream()
                        .mapToLong(pier -> isFrom ? pier.fromPence() : pier.toPence())
                        .sum()));
    }
}
