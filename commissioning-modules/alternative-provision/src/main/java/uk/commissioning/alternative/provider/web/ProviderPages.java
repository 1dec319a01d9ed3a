package uk.commissioning.alternative.provider.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.provider.ListProviders;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The master list as a page (AE-01).
@Controller
final class ProviderPages {

    private static final String TEMPLATE = "alternative/providers";

    private final ListProviders listProviders;
    private final Clock clock;

    ProviderPages(ListProviders listProviders, Clock clock) {
        this.listProviders = listProviders;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/alternative-provision/providers")
    Mono<Rendering> providers(@PathVariable String council, @ModelAttribute ProviderParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return listProviders
                    .list(parameters.question(today))
                    .map(list -> Page.of(TEMPLATE, new ProvidersView(council, list, List.of())));
        } catch (Refused refused) {
            return listProviders
                    .list(ProviderParameters.NONE.question(today))
                    .map(list -> new ProvidersView(council, list, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
