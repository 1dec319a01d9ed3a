package uk.commissioning.inmss.overview.web;

import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.inmss.overview.MarketOverview.Column;

/// A breakdown as a file: a line for each row, then the total.
final class BreakdownCsv {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "definition",
            "by",
            "key",
            "title",
            "schools",
            "schools_percent",
            "placements",
            "placements_percent",
            "average_annual_cost",
            "total_annual_cost");

    private BreakdownCsv() {}

    static ResponseEntity<String> of(Breakdown breakdown) {
        var file = new CsvFile(COLUMNS);
        var figures = new BreakdownFigures(breakdown);
        for (var row : figures.rows()) {
            file.add(line(breakdown, Objects.requireNonNullElse(row.key(), "NOT_TOLD"), row.title(), row.column()));
        }
        var total = figures.total();
        if (total != null) file.add(line(breakdown, "TOTAL", "Total", total));
        return file.named("market-by-" + breakdown.dimension().code() + "-"
                + breakdown.definition().on());
    }

    private static List<String> line(Breakdown breakdown, String key, String title, Column column) {
        return List.of(
                breakdown.definition().on().toString(),
                breakdown.definition().code(),
                breakdown.dimension().code(),
                key,
                title,
                String.valueOf(column.schools()),
                Objects.toString(column.shareOfSchools().percent(), ""),
                String.valueOf(column.placements()),
                Objects.toString(column.shareOfPlacements().percent(), ""),
                column.averageCost().inPounds().toPlainString(),
                column.cost().inPounds().toPlainString());
    }
}
