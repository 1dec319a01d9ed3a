package uk.commissioning.therapies.provider.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.provider.ReadTherapyProviders;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Providers of therapies as a page: counts by category and type, then the list.
@Controller
final class TherapyProviderPages {

    private static final String TEMPLATE = "therapies/providers";

    private final ReadTherapyProviders readTherapyProviders;
    private final Clock clock;

    TherapyProviderPages(ReadTherapyProviders readTherapyProviders, Clock clock) {
        this.readTherapyProviders = readTherapyProviders;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/therapies/providers")
    Mono<Rendering> providers(@PathVariable String council, @ModelAttribute ProviderParameters parameters) {
        return Mono.fromSupplier(() -> parameters.asked(London.dateOf(clock.instant())))
                .flatMap(readTherapyProviders::read)
                .map(providers -> Page.of(TEMPLATE, new ProvidersView(council, providers, List.of())))
                .onErrorResume(Refused.class, refused -> again(council, refused));
    }

    /// What holds where nothing is asked for, with what was wrong with the question.
    private Mono<Rendering> again(String council, Refused refused) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);

        return readTherapyProviders
                .read(ProviderParameters.usual(London.dateOf(clock.instant())))
                .map(providers -> new ProvidersView(council, providers, FieldMessage.of(refused)))
                .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
    }
}
