package uk.commissioning.core.directory.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.FindProviders;
import uk.commissioning.core.directory.OpenProvider;
import uk.commissioning.core.directory.OpenSite;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.calendar.London;

/// The directory of providers for programs.
@RestController
@RequestMapping("/api/councils/{council}/core")
final class DirectoryApi {

    private final FindProviders findProviders;
    private final OpenProvider openProvider;
    private final OpenSite openSite;
    private final Clock clock;

    DirectoryApi(FindProviders findProviders, OpenProvider openProvider, OpenSite openSite, Clock clock) {
        this.findProviders = findProviders;
        this.openProvider = openProvider;
        this.openSite = openSite;
        this.clock = clock;
    }

    @GetMapping("/providers")
    Mono<DirectoryAnswers.Providers> providers(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findProviders
                .find(new DirectoryParameters(name, number, kind, after, limit).question())
                .map(DirectoryAnswers.Providers::of);
    }

    @GetMapping("/providers/{id}")
    Mono<DirectoryAnswers.Provider> provider(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        return openProvider
                .open(id, AsOf.of(on, London.dateOf(clock.instant())))
                .map(DirectoryAnswers.Provider::of);
    }

    @GetMapping("/sites/{id}")
    Mono<DirectoryAnswers.Site> site(@PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        return openSite.open(id, AsOf.of(on, London.dateOf(clock.instant()))).map(DirectoryAnswers.Site::of);
    }
}
