package uk.commissioning.inmss.overview.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.overview.MarketOverview;
import uk.commissioning.inmss.overview.ReadMarketOverview;
import uk.commissioning.kernel.calendar.London;

/// The market overview as JSON and CSV (AC-01, AC-14).
@RestController
final class MarketOverviewApi {

    private final ReadMarketOverview readMarketOverview;
    private final Clock clock;

    MarketOverviewApi(ReadMarketOverview readMarketOverview, Clock clock) {
        this.readMarketOverview = readMarketOverview;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/inmss/overview")
    Mono<OverviewAnswer> overview(@ModelAttribute OverviewParameters parameters) {
        return read(parameters).map(OverviewAnswer::of);
    }

    @GetMapping({"/councils/{council}/inmss/overview.csv", "/api/councils/{council}/inmss/overview.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute OverviewParameters parameters) {
        return read(parameters).map(OverviewCsv::of);
    }

    private Mono<MarketOverview> read(OverviewParameters parameters) {
        return readMarketOverview.read(parameters.asked(London.dateOf(clock.instant())));
    }
}
