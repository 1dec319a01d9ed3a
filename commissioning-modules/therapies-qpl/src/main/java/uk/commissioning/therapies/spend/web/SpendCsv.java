package uk.commissioning.therapies.spend.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.therapies.spend.Spend;
import uk.commissioning.therapies.spend.YearSums;

/// Spend as a file: for each year a line for each type, arrangement and side of the list, then the total.
final class SpendCsv {

    private static final List<String> COLUMNS = List.of("year", "by", "key", "spend", "growth_percent");

    private SpendCsv() {}

    static ResponseEntity<String> of(Spend spend) {
        var file = new CsvFile(COLUMNS);
        for (var year : spend.asked().years()) {
            add(file, year, "TYPE", spend.byType());
            add(file, year, "ARRANGEMENT", spend.byArrangement());
            add(file, year, "LIST", spend.byListing());
            file.add(line(year, "TOTAL", "TOTAL", spend.total()));
        }
        return file.named("therapy-spend-from-" + spend.asked().first().startYear());
    }

    private static void add(CsvFile file, BudgetYear year, String by, Map<? extends Enum<?>, YearSums> groups) {
        groups.forEach((key, sums) -> file.add(line(year, by, key.name(), sums)));
    }

    private static List<String> line(BudgetYear year, String by, String key, YearSums sums) {
        var growth = sums.growth(year);
        return List.of(
                year.label(),
                by,
                key,
                sums.in(year).inPounds().toPlainString(),
                growth == null ? "" : growth.toPlainString());
    }
}
