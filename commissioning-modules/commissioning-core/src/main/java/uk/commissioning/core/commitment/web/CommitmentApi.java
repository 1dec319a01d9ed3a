package uk.commissioning.core.commitment.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.CommitmentTable;
import uk.commissioning.core.commitment.ReadCommitments;
import uk.commissioning.core.commitment.YearCost;
import uk.commissioning.core.commitment.YearsParameters;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.calendar.YearKind;

/// Commitments by year as JSON and CSV. Amounts in whole pence in JSON, in pounds in CSV, excluding recovered VAT.
@RestController
final class CommitmentApi {

    private static final List<String> COLUMNS =
            List.of("year", "kind", "price", "vat_not_recovered", "gross", "paid_by_health", "paid_by_care", "net");

    private final ReadCommitments readCommitments;
    private final Clock clock;

    CommitmentApi(ReadCommitments readCommitments, Clock clock) {
        this.readCommitments = readCommitments;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/core/commitments")
    Mono<Answer> commitments(@ModelAttribute YearsParameters parameters) {
        return read(parameters).map(Answer::of);
    }

    @GetMapping({"/councils/{council}/core/commitments.csv", "/api/councils/{council}/core/commitments.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute YearsParameters parameters) {
        return read(parameters).map(CommitmentApi::file);
    }

    private Mono<CommitmentTable> read(YearsParameters parameters) {
        return Mono.fromSupplier(() -> parameters.read(London.dateOf(clock.instant())))
                .flatMap(readCommitments::read);
    }

    private static ResponseEntity<String> file(CommitmentTable table) {
        var file = new CsvFile(COLUMNS);
        for (var year : table.asked().years()) {
            table.byKind().keySet().forEach(kind -> file.add(line(year, kind.name(), table.of(kind, year))));
            file.add(line(year, "TOTAL", table.total(year)));
        }
        return file.named("commitments-from-" + table.asked().first().startYear());
    }

    private static List<String> line(BudgetYear year, String kind, YearCost cost) {
        return List.of(
                year.label(),
                kind,
                cost.price().inPounds().toPlainString(),
                cost.vatNotRecovered().inPounds().toPlainString(),
                cost.gross().inPounds().toPlainString(),
                cost.health().inPounds().toPlainString(),
                cost.care().inPounds().toPlainString(),
                cost.net().inPounds().toPlainString());
    }

    /// `contractsWithoutCalendar` fall by calendar days for want of the school calendar that their policy asks for.
    record Answer(YearKind years, List<Year> items, long contractsWithoutCalendar) {

        static Answer of(CommitmentTable table) {
            return new Answer(
                    table.asked().kind(),
                    table.asked().years().stream()
                            .map(year -> Year.of(table, year))
                            .toList(),
                    table.withoutCalendar());
        }
    }

    record Year(String year, List<OfKind> kinds, Cost total) {

        static Year of(CommitmentTable table, BudgetYear year) {
            var kinds = table.byKind().keySet().stream()
                    .map(kind -> new OfKind(kind, Cost.of(table.of(kind, year))))
                    .toList();
            return new Year(year.label(), kinds, Cost.of(table.total(year)));
        }
    }

    record OfKind(ContractKind kind, Cost cost) {}

    record Cost(
            long pricePence,
            long vatNotRecoveredPence,
            long grossPence,
            long healthPence,
            long carePence,
            long netPence) {

        static Cost of(YearCost cost) {
            return new Cost(
                    cost.price().pence(),
                    cost.vatNotRecovered().pence(),
                    cost.gross().pence(),
                    cost.health().pence(),
                    cost.care().pence(),
                    cost.net().pence());
        }
    }
}
