package uk.commissioning.inmss.comparison.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.inmss.comparison.Cost;
import uk.commissioning.inmss.comparison.LikeWithLike;
import uk.commissioning.inmss.comparison.LikeWithLike.Gap;
import uk.commissioning.inmss.comparison.LikeWithLike.Sides;
import uk.commissioning.kernel.money.Money;

/// Like with like as a file: a line for each cell, for everybody, and for both differences.
final class ComparisonCsv {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "definition",
            "line",
            "need",
            "attendance",
            "phase",
            "compared",
            "on_placements",
            "on_average_fee",
            "on_average_public_cost",
            "off_placements",
            "off_average_fee",
            "off_average_public_cost");

    private final LikeWithLike comparison;
    private final CsvFile file = new CsvFile(COLUMNS);

    private ComparisonCsv(LikeWithLike comparison) {
        this.comparison = comparison;
    }

    static ResponseEntity<String> of(LikeWithLike comparison) {
        var csv = new ComparisonCsv(comparison);
        for (var cell : comparison.cells()) {
            var key = cell.key();
            csv.add(
                    List.of("CELL", key.need(), key.attendance().name(), Objects.toString(key.phase(), "")),
                    cell.sides());
        }
        csv.add(List.of("EVERYBODY", "", "", ""), comparison.total());
        csv.add("RAW_OFF_MINUS_ON", comparison.raw());
        csv.add("MIX_ADJUSTED_OFF_MINUS_ON", comparison.mixAdjusted());
        return csv.file.named("like-with-like-" + comparison.definition().on());
    }

    private void add(List<String> line, Sides sides) {
        var on = sides.onFramework();
        var off = sides.offFramework();
        file.add(List.of(
                comparison.definition().on().toString(),
                comparison.definition().code(),
                line.get(0),
                line.get(1),
                line.get(2),
                line.get(3),
                sides.areComparable() ? "yes" : "no",
                placements(on),
                pounds(on.averageFee()),
                pounds(on.averagePublicCost()),
                placements(off),
                pounds(off.averageFee()),
                pounds(off.averagePublicCost())));
    }

    /// A difference stands where the averages off framework do.
    private void add(String line, @Nullable Gap gap) {
        if (gap == null) return;

        file.add(List.of(
                comparison.definition().on().toString(),
                comparison.definition().code(),
                line,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                pounds(gap.fees()),
                pounds(gap.publicCost())));
    }

    private static String placements(Cost cost) {
        return String.valueOf(cost.placements());
    }

    private static String pounds(@Nullable Money money) {
        return money == null ? "" : money.inPounds().toPlainString();
    }
}
