package uk.commissioning.alternative.spend.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.alternative.spend.ReadSpend;
import uk.commissioning.alternative.spend.SpendTable;
import uk.commissioning.core.commitment.YearsParameters;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.money.Money;

/// Spend by year and cohort as JSON and CSV, excluding VAT: whole pence in JSON, pounds in CSV.
@RestController
final class SpendApi {

    private static final List<String> COLUMNS = List.of("year", "cohort", "spend");

    private final ReadSpend readSpend;
    private final Clock clock;

    SpendApi(ReadSpend readSpend, Clock clock) {
        this.readSpend = readSpend;
        this.clock = clock;
    }

    /// `years` FINANCIAL or ACADEMIC, `from` such as 2025/26, `count`.
    @GetMapping("/api/councils/{council}/alternative-provision/spend")
    Mono<Answer> spend(@ModelAttribute YearsParameters parameters) {
        return read(parameters).map(Answer::of);
    }

    @GetMapping({
        "/councils/{council}/alternative-provision/spend.csv",
        "/api/councils/{council}/alternative-provision/spend.csv"
    })
    Mono<ResponseEntity<String>> file(@ModelAttribute YearsParameters parameters) {
        return read(parameters).map(SpendApi::file);
    }

    private Mono<SpendTable> read(YearsParameters parameters) {
        return Mono.fromSupplier(() -> parameters.read(London.dateOf(clock.instant())))
                .flatMap(readSpend::read);
    }

    private static ResponseEntity<String> file(SpendTable table) {
        var file = new CsvFile(COLUMNS);
        for (var year : table.asked().years()) {
            table.byCohort().keySet().forEach(cohort -> file.add(line(year, cohort.name(), table.of(cohort, year))));
            file.add(line(year, "TOTAL", table.total(year)));
        }
        return file.named(
                "alternative-provision-spend-from-" + table.asked().first().startYear());
    }

    private static List<String> line(BudgetYear year, String cohort, Money spend) {
        return List.of(year.label(), cohort, spend.inPounds().toPlainString());
    }

    /// `packagesWithoutCalendar` fall by calendar days for want of the school calendar that their policy asks for.
    record Answer(YearKind years, List<Year> items, long packagesWithoutCalendar) {

        static Answer of(SpendTable table) {
            var items = table.asked().years().stream()
                    .map(year -> Year.of(table, year))
                    .toList();
            return new Answer(table.asked().kind(), items, table.withoutCalendar());
        }
    }

    record Year(String year, List<OfCohort> cohorts, long totalPence) {

        static Year of(SpendTable table, BudgetYear year) {
            var cohorts = table.byCohort().keySet().stream()
                    .map(cohort -> new OfCohort(cohort, table.of(cohort, year).pence()))
                    .toList();
            return new Year(year.label(), cohorts, table.total(year).pence());
        }
    }

    record OfCohort(Cohort cohort, long spendPence) {}
}
