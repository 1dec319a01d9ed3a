package uk.commissioning.therapies.provider.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.therapies.provider.ReadTherapyProviders;

/// Providers of therapies as JSON and CSV (TH-04).
@RestController
final class TherapyProviderApi {

    private final ReadTherapyProviders readTherapyProviders;
    private final Clock clock;

    TherapyProviderApi(ReadTherapyProviders readTherapyProviders, Clock clock) {
        this.readTherapyProviders = readTherapyProviders;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/therapies/providers")
    Mono<ProvidersAnswer> providers(@ModelAttribute ProviderParameters parameters) {
        return readTherapyProviders.read(parameters.asked(today())).map(ProvidersAnswer::of);
    }

    @GetMapping({"/councils/{council}/therapies/providers.csv", "/api/councils/{council}/therapies/providers.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute ProviderParameters parameters) {
        return readTherapyProviders.read(parameters.asked(today()).whole()).map(ProvidersCsv::of);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
