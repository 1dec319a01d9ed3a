package uk.commissioning.inmss.published;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementFigures.Figures;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.kernel.money.Money;

/// What is computed for a period, on and off framework and together; none of a part that has no placement.
public record Totals(
        @Nullable Computed underAgreement,
        @Nullable Computed spot,
        @Nullable Computed total) {

    static final Totals NONE = new Totals(null, null, null);

    /// Out of the council's rows.
    static Totals ofRows(Figures figures) {
        return new Totals(computed(figures.underAgreements()), computed(figures.spot()), computed(figures.total()));
    }

    /// Placements × average as they were entered. The total is the sum of both parts, or what was entered for it
    /// where a part is missing. Of several figures of a kind the one entered last counts.
    static Totals ofEntered(List<PublishedFigure> figures) {
        var under = product(figures, Part.UNDER_AGREEMENT);
        var spot = product(figures, Part.SPOT);
        var total = under != null && spot != null ? sum(under, spot) : product(figures, Part.TOTAL);
        return new Totals(under, spot, total);
    }

    public @Nullable Computed of(Part part) {
        return switch (part) {
            case UNDER_AGREEMENT -> underAgreement;
            case SPOT -> spot;
            case TOTAL -> total;
        };
    }

    public boolean isEmpty() {
        return underAgreement == null && spot == null && total == null;
    }

    private static @Nullable Computed product(List<PublishedFigure> figures, Part part) {
        var placements = last(figures, part, Measure.PLACEMENTS);
        var average = last(figures, part, Measure.AVERAGE);
        if (placements == null || average == null || placements == 0) return null;

        return new Computed(placements, Money.ofPence(average).times(placements));
    }

    private static @Nullable Long last(List<PublishedFigure> figures, Part part, Measure measure) {
        return figures.stream()
                .filter(figure ->
                        figure.content().part() == part && figure.content().measure() == measure)
                .max(Comparator.comparing(
                                (PublishedFigure figure) -> figure.entry().at())
                        .thenComparing(PublishedFigure::id))
                .map(figure -> figure.content().value().amount())
                .orElse(null);
    }

    private static Computed sum(Computed one, Computed other) {
        return new Computed(one.placements() + other.placements(), one.total().plus(other.total()));
    }

    private static @Nullable Computed computed(@Nullable Sum sum) {
        return sum == null ? null : new Computed(sum.placements(), Money.ofPence(sum.pence()));
    }
}
