package uk.commissioning.inmss.overview.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.inmss.overview.MarketOverview;
import uk.commissioning.inmss.overview.MarketOverview.Column;
import uk.commissioning.kernel.money.Money;

/// The overview as a file: one line a route, then the sums over routes, then the difference of averages.
final class OverviewCsv {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "definition",
            "route",
            "schools",
            "schools_percent",
            "placements",
            "placements_percent",
            "average_annual_cost",
            "total_annual_cost");

    private final MarketOverview overview;
    private final CsvFile file = new CsvFile(COLUMNS);

    private OverviewCsv(MarketOverview overview) {
        this.overview = overview;
    }

    static ResponseEntity<String> of(MarketOverview overview) {
        var csv = new OverviewCsv(overview);
        overview.routes().forEach(route -> csv.add(route.route().name(), route.column()));
        csv.add("ON_FRAMEWORK", overview.onFramework());
        csv.add("OFF_FRAMEWORK", overview.offFramework());
        csv.add("TOTAL", overview.total());
        csv.addDifference(overview.differenceOfAverages());
        return csv.file.named("market-overview-" + overview.definition().on());
    }

    private void add(String route, @Nullable Column column) {
        if (column == null) return;

        add(List.of(
                route,
                String.valueOf(column.schools()),
                text(column.shareOfSchools().percent()),
                String.valueOf(column.placements()),
                text(column.shareOfPlacements().percent()),
                pounds(column.averageCost()),
                pounds(column.cost())));
    }

    private void addDifference(@Nullable Money difference) {
        if (difference != null) add(List.of("OFF_MINUS_ON_FRAMEWORK", "", "", "", "", pounds(difference), ""));
    }

    private void add(List<String> cells) {
        var line = new ArrayList<>(List.of(
                overview.definition().on().toString(), overview.definition().code()));
        line.addAll(cells);
        file.add(line);
    }

    private static String pounds(Money money) {
        return money.inPounds().toPlainString();
    }

    private static String text(@Nullable BigDecimal percent) {
        return Objects.toString(percent, "");
    }
}
