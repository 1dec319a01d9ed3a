package uk.commissioning.therapies.spend.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.therapies.spend.ReadSpend;
import uk.commissioning.therapies.spend.Spend;

/// Spend on therapies as JSON and CSV: `years` FINANCIAL or ACADEMIC, `from` such as 2019/20, `count` of years.
@RestController
final class TherapySpendApi {

    private final ReadSpend readSpend;
    private final Clock clock;

    TherapySpendApi(ReadSpend readSpend, Clock clock) {
        this.readSpend = readSpend;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/therapies/spend")
    Mono<SpendAnswer> spend(@ModelAttribute SpendYears years) {
        return read(years).map(SpendAnswer::of);
    }

    @GetMapping({"/councils/{council}/therapies/spend.csv", "/api/councils/{council}/therapies/spend.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute SpendYears years) {
        return read(years).map(SpendCsv::of);
    }

    private Mono<Spend> read(SpendYears years) {
        return Mono.fromSupplier(() -> years.asked(London.dateOf(clock.instant())))
                .flatMap(readSpend::read);
    }
}
