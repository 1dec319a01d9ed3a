package uk.commissioning.inmss.comparison.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.inmss.comparison.Cost;
import uk.commissioning.inmss.comparison.LikeWithLike;
import uk.commissioning.inmss.comparison.LikeWithLike.CellSides;
import uk.commissioning.inmss.comparison.LikeWithLike.KindSides;
import uk.commissioning.inmss.comparison.Phase;
import uk.commissioning.inmss.comparison.PlaceFunding;
import uk.commissioning.inmss.definition.web.DefinitionAnswer;
import uk.commissioning.kernel.money.Money;

/// Like with like as JSON tells it. Differences are off framework minus on framework, in pence.
record ComparisonAnswer(
        DefinitionAnswer definition,
        Sides total,
        @Nullable Gap raw,
        @Nullable Gap mixAdjusted,
        LeftOut leftOut,
        List<CellAnswer> cells,
        List<KindAnswer> schoolKinds,
        List<Funding> placeFunding,
        List<String> sentences) {

    static ComparisonAnswer of(LikeWithLike comparison) {
        return new ComparisonAnswer(
                DefinitionAnswer.of(comparison.definition()),
                Sides.of(comparison.total()),
                Gap.of(comparison.raw()),
                Gap.of(comparison.mixAdjusted()),
                LeftOut.of(comparison.leftOut()),
                comparison.cells().stream().map(CellAnswer::of).toList(),
                comparison.kinds().stream().map(KindAnswer::of).toList(),
                PlaceFunding.england().on(comparison.definition().on()).stream()
                        .map(Funding::of)
                        .toList(),
                ComparisonWords.sentences(comparison));
    }

    record Sides(@Nullable Figures onFramework, @Nullable Figures offFramework) {

        static Sides of(LikeWithLike.Sides sides) {
            return new Sides(Figures.of(sides.onFramework()), Figures.of(sides.offFramework()));
        }
    }

    record Figures(
            long placements,
            @Nullable Long averageFeePence,
            @Nullable Long averagePublicCostPence,
            long withoutFee) {

        static @Nullable Figures of(Cost cost) {
            return cost.placements() == 0
                    ? null
                    : new Figures(
                            cost.placements(),
                            pence(cost.averageFee()),
                            pence(cost.averagePublicCost()),
                            cost.withoutFee());
        }
    }

    record Gap(long feePence, long publicCostPence) {

        static @Nullable Gap of(LikeWithLike.@Nullable Gap gap) {
            return gap == null
                    ? null
                    : new Gap(gap.fees().pence(), gap.publicCost().pence());
        }
    }

    /// Cells without both sides, and their placements.
    record LeftOut(int cells, long onFramework, long offFramework) {

        static LeftOut of(List<CellSides> cells) {
            return new LeftOut(
                    cells.size(),
                    cells.stream()
                            .mapToLong(cell -> cell.sides().onFramework().placements())
                            .sum(),
                    cells.stream()
                            .mapToLong(cell -> cell.sides().offFramework().placements())
                            .sum());
        }
    }

    record CellAnswer(
            String need, Attendance attendance, @Nullable Phase phase, boolean compared, Sides sides) {

        static CellAnswer of(CellSides cell) {
            var key = cell.key();
            return new CellAnswer(
                    key.need(), key.attendance(), key.phase(), cell.sides().areComparable(), Sides.of(cell.sides()));
        }
    }

    record KindAnswer(String kind, String title, @Nullable Figures figures) {

        static KindAnswer of(KindSides kind) {
            return new KindAnswer(kind.siteKind(), ComparisonWords.kind(kind.siteKind()), Figures.of(kind.cost()));
        }
    }

    record Funding(
            String kind,
            long annualPence,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        static Funding of(PlaceFunding.Rate rate) {
            return new Funding(
                    rate.siteKind(),
                    rate.annual().pence(),
                    rate.validity().from(),
                    rate.validity().to(),
                    rate.source());
        }
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }
}
