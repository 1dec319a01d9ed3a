package uk.commissioning.inmss.overview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.core.placement.AttendanceCounted;

/// A breakdown as JSON tells it: figures of the overview's shape, row by row. A row without a key is what was not
/// told.
record BreakdownAnswer(
        By by,
        LocalDate on,
        AttendanceCounted attendance,
        OverviewAnswer.Definition definition,
        List<RowFigures> rows,
        OverviewAnswer.@Nullable Figures total,
        long placementsOfOtherAttendance,
        List<String> notes) {

    static BreakdownAnswer of(Breakdown breakdown) {
        var figures = new BreakdownFigures(breakdown);
        return new BreakdownAnswer(
                By.of(breakdown.dimension()),
                breakdown.definition().on(),
                breakdown.definition().attendance(),
                OverviewAnswer.Definition.of(breakdown.definition(), figures.sentences()),
                figures.rows().stream().map(RowFigures::of).toList(),
                OverviewAnswer.Figures.of(figures.total()),
                breakdown.otherAttendance(),
                figures.notes());
    }

    record By(String code, String title) {

        static By of(Dimension dimension) {
            return new By(dimension.code(), dimension.title());
        }
    }

    record RowFigures(@Nullable String key, String title, OverviewAnswer.@Nullable Figures figures) {

        static RowFigures of(BreakdownFigures.Titled row) {
            return new RowFigures(row.key(), row.title(), OverviewAnswer.Figures.of(row.column()));
        }
    }
}
