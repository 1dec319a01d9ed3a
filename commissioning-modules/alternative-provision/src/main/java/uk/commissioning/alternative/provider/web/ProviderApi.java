package uk.commissioning.alternative.provider.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.provider.ListProviders;
import uk.commissioning.alternative.provider.ProviderList;
import uk.commissioning.alternative.web.StreamedCsv;
import uk.commissioning.kernel.calendar.London;

/// The master list as JSON and CSV (AE-01).
@RestController
final class ProviderApi {

    private final ListProviders listProviders;
    private final Clock clock;

    ProviderApi(ListProviders listProviders, Clock clock) {
        this.listProviders = listProviders;
        this.clock = clock;
    }

    /// Filters `on` (a day) and `status`; `after` and `limit` go through the list.
    @GetMapping("/api/councils/{council}/alternative-provision/providers")
    Mono<ProviderAnswer> providers(@ModelAttribute ProviderParameters parameters) {
        return listProviders.list(parameters.question(today())).map(ProviderAnswer::of);
    }

    /// The whole list, page by page in short transactions (A10).
    @GetMapping({
        "/councils/{council}/alternative-provision/providers.csv",
        "/api/councils/{council}/alternative-provision/providers.csv"
    })
    Mono<ResponseEntity<Flux<String>>> file(@ModelAttribute ProviderParameters parameters) {
        return listProviders.list(parameters.whole(today())).map(this::file);
    }

    private ResponseEntity<Flux<String>> file(ProviderList first) {
        var file = new ProviderCsv(first.reader());
        var lines = Mono.just(first).expand(this::following).map(file::lines);
        var name = "alternative-providers-" + first.question().on();
        return StreamedCsv.named(name, Flux.concat(Mono.fromSupplier(file::header), lines));
    }

    private Mono<ProviderList> following(ProviderList list) {
        var next = list.next();
        return next == null ? Mono.empty() : listProviders.list(list.question().from(next));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
