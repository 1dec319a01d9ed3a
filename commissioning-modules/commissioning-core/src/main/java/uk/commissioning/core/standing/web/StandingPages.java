package uk.commissioning.core.standing.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.standing.ListStandings;
import uk.commissioning.core.standing.SetStanding;
import uk.commissioning.core.standing.StandingWanted;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of standings, and the form for a new one.
@Controller
@RequestMapping("/councils/{council}/core/standings")
final class StandingPages {

    private final ListStandings listStandings;
    private final SetStanding setStanding;
    private final Clock clock;

    StandingPages(ListStandings listStandings, SetStanding setStanding, Clock clock) {
        this.listStandings = listStandings;
        this.setStanding = setStanding;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> list(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "") String done) {
        var today = London.dateOf(clock.instant());
        var success = done.equals("set") ? "The standing has been set." : null;
        try {
            return listStandings
                    .list(AsOf.of(on, today))
                    .map(listed -> Page.of("core/standings", new StandingsView(council, listed, List.of(), success)));
        } catch (Refused refused) {
            return listStandings
                    .list(today)
                    .map(listed -> new StandingsView(council, listed, FieldMessage.of(refused), null))
                    .map(view -> Page.of("core/standings", view, HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String council) {
        var today = London.dateOf(clock.instant()).toString();
        return setStanding
                .maySet()
                .thenReturn(Page.of(
                        "core/newStanding",
                        new StandingForm(StandingsView.path(council), null, false, null, null, today, List.of())));
    }

    @PostMapping
    Mono<Rendering> set(@PathVariable String council, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(StandingPages::typed)
                .flatMap(typed -> Mono.fromSupplier(typed::read)
                        .flatMap(setStanding::set)
                        .map(_ -> Page.redirect(StandingsView.path(council) + "?done=set"))
                        .onErrorResume(Refused.class, refused -> again(council, typed, refused)));
    }

    private static Mono<Rendering> again(String council, StandingWanted.Typed typed, Refused refused) {
        var form = new StandingForm(
                StandingsView.path(council),
                typed.urn(),
                typed.wholeProvider(),
                typed.status(),
                typed.reason(),
                typed.from(),
                FieldMessage.of(refused));
        return switch (refused.reason().kind()) {
            case INPUT -> Mono.just(Page.of("core/newStanding", form, HttpStatus.UNPROCESSABLE_ENTITY));
            case CONFLICT -> Mono.just(Page.of("core/newStanding", form, HttpStatus.CONFLICT));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static StandingWanted.Typed typed(MultiValueMap<String, String> form) {
        return new StandingWanted.Typed(
                form.getFirst("urn"),
                "PROVIDER".equals(form.getFirst("covers")),
                form.getFirst("status"),
                form.getFirst("reason"),
                form.getFirst("from"));
    }
}
