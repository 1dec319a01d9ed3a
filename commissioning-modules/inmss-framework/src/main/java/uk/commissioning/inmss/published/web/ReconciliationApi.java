package uk.commissioning.inmss.published.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.ReconcileFigures;
import uk.commissioning.inmss.published.Reconciliation;
import uk.commissioning.inmss.published.Reconciliation.Increase;
import uk.commissioning.inmss.published.Reconciliation.Line;
import uk.commissioning.kernel.money.Money;

/// The reconciliation of published figures as JSON and CSV (AC-03).
@RestController
final class ReconciliationApi {

    private static final List<String> COLUMNS = List.of(
            "period",
            "computed_from",
            "part",
            "measure",
            "label",
            "source",
            "basis",
            "printed",
            "published",
            "computed",
            "difference",
            "difference_percent");

    private final ReconcileFigures reconcileFigures;

    ReconciliationApi(ReconcileFigures reconcileFigures) {
        this.reconcileFigures = reconcileFigures;
    }

    @GetMapping("/api/councils/{council}/inmss/reconciliation")
    Mono<ReconciliationAnswer> reconciliation(@ModelAttribute ReconciliationParameters parameters) {
        return reconcileFigures.reconcile(parameters.question()).map(ReconciliationAnswer::of);
    }

    @GetMapping({"/councils/{council}/inmss/reconciliation.csv", "/api/councils/{council}/inmss/reconciliation.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute ReconciliationParameters parameters) {
        return reconcileFigures.reconcile(parameters.question()).map(ReconciliationApi::csv);
    }

    private static ResponseEntity<String> csv(Reconciliation reconciliation) {
        var file = new CsvFile(COLUMNS);
        reconciliation.lines().forEach(line -> file.add(cells(reconciliation, line)));
        var comparison = reconciliation.comparison();
        if (comparison != null) {
            var from = comparison.earlier().period().code();
            comparison.increases().forEach(increase -> file.add(cells(reconciliation, increase, from)));
        }
        return file.named(
                "reconciliation-" + reconciliation.side().period().code().replace('/', '-'));
    }

    private static List<String> cells(Reconciliation reconciliation, Line line) {
        var content = line.figure().content();
        var measure = content.measure();
        return List.of(
                content.period().code(),
                reconciliation.side().origin().name(),
                content.part().name(),
                measure.name(),
                content.words().label(),
                content.words().source(),
                content.words().basis(),
                content.value().printed(),
                number(measure, content.value().amount()),
                number(measure, line.computed()),
                number(measure, line.difference()),
                text(line.percent()));
    }

    /// The increase of the computed average from the earlier period, in percent.
    private static List<String> cells(Reconciliation reconciliation, Increase increase, String from) {
        return List.of(
                reconciliation.side().period().code(),
                reconciliation.side().origin().name(),
                increase.part().name(),
                "AVERAGE",
                "Increase from " + from,
                "",
                "",
                "",
                "",
                number(Measure.AVERAGE, increase.to().average().pence()),
                number(
                        Measure.AVERAGE,
                        increase.to().average().minus(increase.from().average()).pence()),
                text(increase.ofAverage()));
    }

    private static String number(Measure measure, @Nullable Long amount) {
        if (amount == null) return "";
        return measure == Measure.PLACEMENTS
                ? amount.toString()
                : Money.ofPence(amount).inPounds().toPlainString();
    }

    private static String text(@Nullable BigDecimal percent) {
        return Objects.toString(percent, "");
    }
}
