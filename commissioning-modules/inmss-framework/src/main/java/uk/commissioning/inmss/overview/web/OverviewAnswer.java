package uk.commissioning.inmss.overview.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.inmss.definition.web.DefinitionAnswer;
import uk.commissioning.inmss.overview.MarketOverview;
import uk.commissioning.inmss.overview.MarketOverview.Column;

/// The overview as JSON tells it. Null where there is nothing to tell: no placement of the kind, no average of
/// nothing.
record OverviewAnswer(
        LocalDate on,
        AttendanceCounted attendance,
        Definition definition,
        List<RouteFigures> routes,
        @Nullable Figures onFramework,
        @Nullable Figures offFramework,
        @Nullable Figures total,
        @Nullable Long differenceOfAveragesPence,
        long placementsOfOtherAttendance,
        List<String> notes) {

    static OverviewAnswer of(MarketOverview overview) {
        var difference = overview.differenceOfAverages();
        return new OverviewAnswer(
                overview.definition().on(),
                overview.definition().attendance(),
                Definition.of(overview.definition()),
                overview.routes().stream().map(RouteFigures::of).toList(),
                Figures.of(overview.onFramework()),
                Figures.of(overview.offFramework()),
                Figures.of(overview.total()),
                difference == null ? null : difference.pence(),
                overview.otherAttendance(),
                OverviewText.notes(overview));
    }

    /// `financialYear` only where the definition counts a year.
    record Definition(String code, String title, @Nullable String financialYear, List<String> sentences) {

        static Definition of(PlacementDefinition definition) {
            return of(definition, OverviewText.definition(definition));
        }

        static Definition of(PlacementDefinition definition, List<String> sentences) {
            var told = DefinitionAnswer.of(definition);
            return new Definition(told.code(), told.title(), told.financialYear(), sentences);
        }
    }

    record RouteFigures(Route route, String title, Figures figures) {

        static RouteFigures of(MarketOverview.RouteColumn column) {
            return new RouteFigures(column.route(), RouteWords.title(column.route()), new Figures(column.column()));
        }
    }

    /// Percentages with one decimal, and rounded to whole per cent.
    record Figures(
            long schools,
            @Nullable BigDecimal schoolsPercent,
            @Nullable BigDecimal schoolsPercentRounded,
            long placements,
            @Nullable BigDecimal placementsPercent,
            @Nullable BigDecimal placementsPercentRounded,
            long averageAnnualCostPence,
            long totalAnnualCostPence,
            long placementsWithoutFee) {

        private Figures(Column column) {
            this(
                    column.schools(),
                    column.shareOfSchools().percent(),
                    column.shareOfSchools().wholePercent(),
                    column.placements(),
                    column.shareOfPlacements().percent(),
                    column.shareOfPlacements().wholePercent(),
                    column.averageCost().pence(),
                    column.cost().pence(),
                    column.withoutFee());
        }

        static @Nullable Figures of(@Nullable Column column) {
            return column == null ? null : new Figures(column);
        }
    }
}
