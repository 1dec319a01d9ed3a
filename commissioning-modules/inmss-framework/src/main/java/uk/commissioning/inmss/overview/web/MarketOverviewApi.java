package uk.commissioning.inmss.overview.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
        return read(parameters).map(MarketOverviewApi::file);
    }

    private Mono<MarketOverview> read(OverviewParameters parameters) {
        return readMarketOverview.read(parameters.definition(London.dateOf(clock.instant())));
    }

    private static ResponseEntity<String> file(MarketOverview overview) {
        var name = "market-overview-" + overview.definition().on() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(OverviewCsv.of(overview));
    }
}
