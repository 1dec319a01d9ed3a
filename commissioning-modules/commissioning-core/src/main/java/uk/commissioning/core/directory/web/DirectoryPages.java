package uk.commissioning.core.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.FindProviders;
import uk.commissioning.core.directory.OpenProvider;
import uk.commissioning.core.directory.OpenSite;
import uk.commissioning.core.directory.ProviderQuestion;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The directory of providers as pages. A refused day or search is told above what is shown without it.
@Controller
@RequestMapping("/councils/{council}/core")
final class DirectoryPages {

    private final FindProviders findProviders;
    private final OpenProvider openProvider;
    private final OpenSite openSite;
    private final Clock clock;

    DirectoryPages(FindProviders findProviders, OpenProvider openProvider, OpenSite openSite, Clock clock) {
        this.findProviders = findProviders;
        this.openProvider = openProvider;
        this.openSite = openSite;
        this.clock = clock;
    }

    @GetMapping("/providers")
    Mono<Rendering> providers(@PathVariable String council, @ModelAttribute DirectoryParameters sought) {
        try {
            return findProviders
                    .find(sought.question())
                    .map(list -> Page.of("core/providers", new ProvidersView(council, list, sought, List.of())));
        } catch (Refused refused) {
            return findProviders
                    .find(ProviderQuestion.EVERYTHING)
                    .map(list -> new ProvidersView(council, list, DirectoryParameters.NONE, FieldMessage.of(refused)))
                    .map(view -> Page.of("core/providers", view, HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/providers/{id}")
    Mono<Rendering> provider(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        return onDay(
                "core/provider",
                on,
                (day, errors) -> openProvider.open(id, day).map(opened -> new ProviderView(council, opened, errors)));
    }

    @GetMapping("/sites/{id}")
    Mono<Rendering> site(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        return onDay(
                "core/site",
                on,
                (day, errors) -> openSite.open(id, day).map(opened -> new SiteView(council, opened, errors)));
    }

    private <V> Mono<Rendering> onDay(
            String template, @Nullable String on, BiFunction<LocalDate, List<FieldMessage>, Mono<V>> view) {
        var today = London.dateOf(clock.instant());
        try {
            return view.apply(AsOf.of(on, today), List.of()).map(shown -> Page.of(template, shown));
        } catch (Refused refused) {
            return view.apply(today, FieldMessage.of(refused))
                    .map(shown -> Page.of(template, shown, HttpStatus.BAD_REQUEST));
        }
    }
}
