package uk.commissioning.inmss.overview.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.inmss.overview.ReadBreakdown;
import uk.commissioning.kernel.calendar.London;

/// The market by one dimension as JSON and CSV.
@RestController
final class BreakdownApi {

    private final ReadBreakdown readBreakdown;
    private final Clock clock;

    BreakdownApi(ReadBreakdown readBreakdown, Clock clock) {
        this.readBreakdown = readBreakdown;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/inmss/overview/breakdown")
    Mono<BreakdownAnswer> breakdown(@ModelAttribute BreakdownParameters parameters) {
        return read(parameters).map(BreakdownAnswer::of);
    }

    @GetMapping({
        "/councils/{council}/inmss/overview/breakdown.csv",
        "/api/councils/{council}/inmss/overview/breakdown.csv"
    })
    Mono<ResponseEntity<String>> file(@ModelAttribute BreakdownParameters parameters) {
        return read(parameters).map(BreakdownCsv::of);
    }

    private Mono<Breakdown> read(BreakdownParameters parameters) {
        return readBreakdown.read(parameters.dimension(), parameters.asked(London.dateOf(clock.instant())));
    }
}
