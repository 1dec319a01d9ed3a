package uk.commissioning.inmss.published.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.web.DefinitionAnswer;
import uk.commissioning.inmss.published.Computed;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.Part;
import uk.commissioning.inmss.published.Reconciliation;
import uk.commissioning.inmss.published.Reconciliation.Increase;
import uk.commissioning.inmss.published.Reconciliation.Line;
import uk.commissioning.inmss.published.Reconciliation.Origin;
import uk.commissioning.inmss.published.Totals;

/// A reconciliation as JSON tells it. `computed` is the side that counts; both ways stand beside it.
record ReconciliationAnswer(
        String period,
        DefinitionAnswer definition,
        Origin computedFrom,
        Sums computed,
        Sums fromRows,
        Sums fromEntered,
        List<Compared> lines,
        @Nullable Increases comparison) {

    static ReconciliationAnswer of(Reconciliation reconciliation) {
        var side = reconciliation.side();
        return new ReconciliationAnswer(
                side.period().code(),
                DefinitionAnswer.of(side.definition()),
                side.origin(),
                Sums.of(side.computed()),
                Sums.of(side.rows()),
                Sums.of(side.entered()),
                reconciliation.lines().stream().map(Compared::of).toList(),
                Increases.of(reconciliation.comparison()));
    }

    record Sums(
            @Nullable Figures underAgreement,
            @Nullable Figures spot,
            @Nullable Figures total) {

        static Sums of(Totals totals) {
            return new Sums(Figures.of(totals.underAgreement()), Figures.of(totals.spot()), Figures.of(totals.total()));
        }
    }

    record Figures(long placements, long averagePence, long totalPence, String totalInMillions) {

        static @Nullable Figures of(@Nullable Computed computed) {
            return computed == null
                    ? null
                    : new Figures(
                            computed.placements(),
                            computed.average().pence(),
                            computed.total().pence(),
                            FigureWords.millions(computed.total()));
        }
    }

    /// A published figure, in pence or placements, the computed one and the difference that nothing explains.
    record Compared(
            UUID id,
            String label,
            String source,
            String basis,
            Measure measure,
            Part part,
            String printed,
            long published,
            @Nullable Long computed,
            @Nullable Long difference,
            @Nullable BigDecimal differencePercent,
            String sentence) {

        static Compared of(Line line) {
            var content = line.figure().content();
            return new Compared(
                    line.figure().id(),
                    content.words().label(),
                    content.words().source(),
                    content.words().basis(),
                    content.measure(),
                    content.part(),
                    content.value().printed(),
                    content.value().amount(),
                    line.computed(),
                    line.difference(),
                    line.percent(),
                    FigureWords.sentence(line));
        }
    }

    record Increases(String from, Origin computedFrom, List<PartIncrease> parts) {

        static @Nullable Increases of(Reconciliation.@Nullable Comparison comparison) {
            return comparison == null
                    ? null
                    : new Increases(
                            comparison.earlier().period().code(),
                            comparison.earlier().origin(),
                            comparison.increases().stream()
                                    .map(PartIncrease::of)
                                    .toList());
        }
    }

    /// The increase of the average with one decimal and in whole percent, and of the total.
    record PartIncrease(
            Part part,
            @Nullable Figures from,
            @Nullable Figures to,
            @Nullable BigDecimal averageIncreasePercent,
            @Nullable BigDecimal averageIncreasePercentRounded,
            @Nullable BigDecimal totalIncreasePercent) {

        static PartIncrease of(Increase increase) {
            return new PartIncrease(
                    increase.part(),
                    Figures.of(increase.from()),
                    Figures.of(increase.to()),
                    increase.ofAverage(),
                    increase.ofAverageRounded(),
                    increase.ofTotal());
        }
    }
}
