package uk.commissioning.inmss.published;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementDefinition;

/// What was published for a period beside what is computed for it. A difference is told and never absorbed (AC-03):
/// nothing here changes a figure.
public record Reconciliation(
        Side side, List<Line> lines, @Nullable Comparison comparison, List<FigurePeriod> periods) {

    public Reconciliation {
        lines = List.copyOf(lines);
        periods = List.copyOf(periods);
    }

    /// Where the computed side comes from: the council's rows, or placements × average as they were entered.
    public enum Origin {
        ROWS,
        ENTERED,
        NONE
    }

    /// Both ways to compute a period; rows count where there are any, unless the other is asked for.
    public record Side(
            FigurePeriod period, PlacementDefinition definition, Origin origin, Totals rows, Totals entered) {

        static Side of(
                FigurePeriod period,
                PlacementDefinition definition,
                Totals rows,
                Totals entered,
                boolean preferEntered) {
            var origin = rows.isEmpty()
                    ? entered.isEmpty() ? Origin.NONE : Origin.ENTERED
                    : preferEntered && !entered.isEmpty() ? Origin.ENTERED : Origin.ROWS;
            return new Side(period, definition, origin, rows, entered);
        }

        public Totals computed() {
            return switch (origin) {
                case ROWS -> rows;
                case ENTERED -> entered;
                case NONE -> Totals.NONE;
            };
        }

        /// An entered number that the computed side is made of is not compared with itself.
        @Nullable
        Long comparable(PublishedFigure figure) {
            var content = figure.content();
            var computed = computed().of(content.part());
            var isInput =
                    origin == Origin.ENTERED && content.measure() != Measure.TOTAL && content.part() != Part.TOTAL;
            return computed == null || isInput ? null : computed.of(content.measure());
        }
    }

    /// A published figure beside the computed one, which is none where there is nothing to compare it with.
    public record Line(PublishedFigure figure, @Nullable Long computed) {

        /// Published minus computed, in whole pence or placements.
        public @Nullable Long difference() {
            return computed == null ? null : figure.content().value().amount() - computed;
        }

        /// The difference in percent of what was published, one decimal.
        public @Nullable BigDecimal percent() {
            var difference = difference();
            if (difference == null) return null;

            var published = BigInteger.valueOf(figure.content().value().amount());
            return Computed.percent(BigInteger.valueOf(difference), published, 1);
        }
    }

    /// The increases from an earlier period to this one, part by part where both have it.
    public record Comparison(Side earlier, List<Increase> increases) {

        public Comparison {
            increases = List.copyOf(increases);
        }

        static Comparison of(Side earlier, Side later) {
            return new Comparison(
                    earlier,
                    Arrays.stream(Part.values())
                            .map(part -> increase(
                                    part,
                                    earlier.computed().of(part),
                                    later.computed().of(part)))
                            .filter(Objects::nonNull)
                            .toList());
        }

        private static @Nullable Increase increase(Part part, @Nullable Computed from, @Nullable Computed to) {
            return from == null || to == null ? null : new Increase(part, from, to);
        }
    }

    /// A part in both periods.
    public record Increase(Part part, Computed from, Computed to) {

        /// Of the average, with one decimal: 6.8.
        public @Nullable BigDecimal ofAverage() {
            return to.increaseOfAverage(from, 1);
        }

        /// Of the average, in whole percent: 7.
        public @Nullable BigDecimal ofAverageRounded() {
            return to.increaseOfAverage(from, 0);
        }

        /// Of the total, with one decimal.
        public @Nullable BigDecimal ofTotal() {
            return to.increaseOfTotal(from, 1);
        }
    }
}
