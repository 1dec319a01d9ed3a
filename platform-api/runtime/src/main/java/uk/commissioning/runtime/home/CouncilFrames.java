package uk.commissioning.runtime.home;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.visit.CouncilFilter;
import uk.commissioning.runtime.visit.PersonFilter;
import uk.commissioning.ui.Frame;
import uk.commissioning.ui.FrameSource;

/// The frame of platform-api: made of what the edge found out about the request, without another question to the
/// database.
final class CouncilFrames implements FrameSource {

    private final Places places;

    CouncilFrames(Places places) {
        this.places = places;
    }

    @Override
    public Mono<Frame> frame(ServerWebExchange exchange) {
        Actor actor = exchange.getAttribute(PersonFilter.PERSON);
        Visit visit = exchange.getAttribute(CouncilFilter.VISIT);
        return csrf(exchange)
                .map(csrf -> frame(exchange, actor, visit, csrf))
                .switchIfEmpty(Mono.fromSupplier(() -> frame(exchange, actor, visit, null)));
    }

    private Frame frame(
            ServerWebExchange exchange, @Nullable Actor actor, @Nullable Visit visit, Frame.@Nullable Csrf csrf) {
        var path = exchange.getRequest().getPath().value();
        var person = actor == null ? null : actor.name();
        if (visit == null) return new Frame(Frame.SERVICE, path, person, null, List.of(), csrf, null);

        var council = new Frame.Council(visit.council().key(), visit.council().name());
        return new Frame(
                Frame.SERVICE, path, person, council, navigation(path, visit), csrf, ReadOnly.because(visit.council()));
    }

    private List<Frame.Item> navigation(String path, Visit visit) {
        var open = places.of(visit).stream()
                .flatMap(group -> group.places().stream())
                .toList();
        var current = open.stream()
                .map(Places.Place::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return open.stream()
                .map(place ->
                        new Frame.Item(place.title(), place.href(), place.href().equals(current)))
                .toList();
    }

    /// Spring Security leaves the token in the exchange; nobody has one before signing in.
    private static Mono<Frame.Csrf> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null
                ? Mono.empty()
                : token.map(found -> new Frame.Csrf(found.getParameterName(), found.getToken()));
    }
}
