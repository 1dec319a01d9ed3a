package uk.commissioning.inmss.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.figures.ComparableCosts;
import uk.commissioning.core.figures.ComparableCosts.Cell;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.kernel.money.Fraction;
import uk.commissioning.kernel.money.Money;

/// Costs on and off framework of comparable children (IN-72), beside the raw averages. The mix-adjusted difference
/// is a direct standardisation: in each cell of need, attendance and phase that both sides have, average off framework
/// minus average on framework, weighted by all placements of the cell. What only one side has is left out and told.
public record LikeWithLike(PlacementDefinition definition, Sides total, List<CellSides> cells, List<KindSides> kinds) {

    public LikeWithLike {
        cells = List.copyOf(cells);
        kinds = List.copyOf(kinds);
    }

    /// Both sides of a market or of a cell.
    public record Sides(Cost onFramework, Cost offFramework) {

        static final Sides NOTHING = new Sides(Cost.NOTHING, Cost.NOTHING);

        Sides plus(Sides other) {
            return new Sides(onFramework.plus(other.onFramework), offFramework.plus(other.offFramework));
        }

        public boolean areComparable() {
            return onFramework.placements() > 0 && offFramework.placements() > 0;
        }

        public Cost together() {
            return onFramework.plus(offFramework);
        }

        /// Off framework minus on framework, exact; only where both have a placement.
        Fraction difference(Function<Cost, Fraction> sum) {
            return offFramework.exact(sum.apply(offFramework)).minus(onFramework.exact(sum.apply(onFramework)));
        }
    }

    /// `phase` is none for an age that no plan has.
    public record CellKey(
            String need, Attendance attendance, @Nullable Phase phase) {

        private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::need)
                .thenComparing(CellKey::attendance)
                .thenComparing(key -> key.phase == null ? Phase.values().length : key.phase.ordinal());
    }

    public record CellSides(CellKey key, Sides sides) {}

    /// All placements in schools of a kind: where place funding shows.
    public record KindSides(String siteKind, Cost cost) {}

    /// A difference of fees and of total public cost, off framework minus on framework.
    public record Gap(Money fees, Money publicCost) {}

    static LikeWithLike of(PlacementDefinition definition, PlaceFunding funding, List<Cell> found) {
        var cells = new TreeMap<CellKey, Sides>(CellKey.ORDER);
        var kinds = new TreeMap<String, Cost>();
        for (var cell : found) {
            var cost = cost(definition, funding, cell);
            cells.merge(key(definition, cell), sides(cell, cost), Sides::plus);
            kinds.merge(cell.siteKind(), cost, Cost::plus);
        }
        return new LikeWithLike(
                definition,
                cells.values().stream().reduce(Sides.NOTHING, Sides::plus),
                list(cells, CellSides::new),
                list(kinds, KindSides::new));
    }

    /// The difference of the averages of everybody; none unless there are both sides.
    public @Nullable Gap raw() {
        return total.areComparable()
                ? new Gap(
                        total.difference(Cost::fees).asPence(),
                        total.difference(Cost::publicCost).asPence())
                : null;
    }

    /// The difference between comparable children, rounded once; none where no cell has both sides.
    public @Nullable Gap mixAdjusted() {
        return compared().isEmpty()
                ? null
                : new Gap(
                        standardised(Cost::fees).asPence(),
                        standardised(Cost::publicCost).asPence());
    }

    /// Cells that both sides have.
    public List<CellSides> compared() {
        return cells.stream().filter(cell -> cell.sides.areComparable()).toList();
    }

    /// Cells that one side has alone.
    public List<CellSides> leftOut() {
        return cells.stream().filter(cell -> !cell.sides.areComparable()).toList();
    }

    private Fraction standardised(Function<Cost, Fraction> sum) {
        var compared = compared();
        long all = compared.stream()
                .mapToLong(cell -> cell.sides.together().placements())
                .sum();
        return Fraction.sum(compared.stream()
                .map(cell -> cell.sides
                        .difference(sum)
                        .times(Fraction.of(cell.sides.together().placements(), all)))
                .toList());
    }

    private static CellKey key(PlacementDefinition definition, Cell cell) {
        var children = cell.children();
        return new CellKey(children.need(), children.attendance(), Phase.on(definition.on(), children.birthCohort()));
    }

    private static Sides sides(Cell cell, Cost cost) {
        return cell.underAgreement() ? new Sides(cost, Cost.NOTHING) : new Sides(Cost.NOTHING, cost);
    }

    /// Fees net of recoverable VAT, and what the DfE pays for the places; transport is a fee line of the contract.
    private static Cost cost(PlacementDefinition definition, PlaceFunding funding, Cell cell) {
        ComparableCosts.Costs costs = cell.costs();
        var fees = Fraction.of(costs.feePence(), 1);
        var places = funding.forPlace(cell.siteKind(), definition.on()).times(costs.placements());
        var publicCost = fees.plus(Fraction.of(costs.irrecoverableVatPence())).plus(Fraction.of(places.pence(), 1));
        return new Cost(costs.placements(), fees, publicCost, costs.withoutFee());
    }

    private static <K, V, T> List<T> list(Map<K, V> map, BiFunction<K, V, T> made) {
        var all = new ArrayList<T>();
        map.forEach((key, value) -> all.add(made.apply(key, value)));
        return all;
    }
}
