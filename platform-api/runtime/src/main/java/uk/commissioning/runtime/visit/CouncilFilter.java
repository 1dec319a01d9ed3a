package uk.commissioning.runtime.visit;

import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.telemetry.Correlation;
import uk.commissioning.runtime.tenancy.CouncilBinding;
import uk.commissioning.runtime.tenancy.Visits;

/// The gate of every path in a council (A4, A7): the path names the council and nothing else does. Without a grant
/// there the answer is the same as for a council that does not exist; without the module no handler runs.
public final class CouncilFilter implements WebFilter, Ordered {

    /// The exchange attribute that holds the [Visit].
    public static final String VISIT = Visit.class.getName();

    /// The exchange attribute that holds the [CouncilBinding], also of a visit that was refused.
    public static final String BINDING = CouncilBinding.class.getName();

    static final int ORDER = PersonFilter.ORDER + 10;

    private final Visits visits;
    private final Segments segments;
    private final KnownVisits known;

    CouncilFilter(Visits visits, Segments segments, KnownVisits known) {
        this.visits = visits;
        this.segments = segments;
        this.known = known;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = CouncilPath.of(exchange.getRequest());
        if (path.isEmpty()) return chain.filter(exchange);

        Actor actor = exchange.getAttribute(PersonFilter.PERSON);
        if (actor == null || !segments.knows(path.get().segment())) return Refused.missing();
        return entering(exchange, path.get(), actor)
                .flatMap(binding -> chain.filter(exchange).contextWrite(binding::into));
    }

    private Mono<CouncilBinding> entering(ServerWebExchange exchange, CouncilPath path, Actor actor) {
        var remembered = path.api() ? known.of(actor.subject(), path.council()) : Optional.<Visit>empty();
        if (remembered.isPresent() && isEnabled(path, remembered.get())) {
            var visit = remembered.get();
            return Mono.just(entered(
                    exchange, binding(exchange, path, actor, visit.council().id()), visit));
        }
        return visits.councilCalled(path.council())
                .map(council -> binding(exchange, path, actor, council))
                .flatMap(binding -> visiting(exchange, path, binding));
    }

    private Mono<CouncilBinding> visiting(ServerWebExchange exchange, CouncilPath path, CouncilBinding binding) {
        exchange.getAttributes().put(BINDING, binding);
        return visits.of(binding)
                .switchIfEmpty(Mono.defer(() -> {
                    known.forget(binding.actor().subject(), path.council());
                    return Refused.missing();
                }))
                .map(visit -> {
                    known.keep(path.council(), visit);
                    return entered(exchange, binding, checked(path, visit));
                });
    }

    private Visit checked(CouncilPath path, Visit visit) {
        if (isEnabled(path, visit)) return visit;

        var module = segments.module(path.segment()).orElseThrow();
        throw Refused.because(CommonReason.MODULE_NOT_ENABLED, module.title());
    }

    private boolean isEnabled(CouncilPath path, Visit visit) {
        return segments.module(path.segment())
                .map(module -> module.always() || visit.uses(module.id()))
                .orElse(true);
    }

    private CouncilBinding binding(ServerWebExchange exchange, CouncilPath path, Actor actor, TenantId council) {
        var module = segments.module(path.segment()).isPresent() ? path.segment() : null;
        return new CouncilBinding(Objects.requireNonNull(council), actor, module, Correlation.of(exchange));
    }

    private static CouncilBinding entered(ServerWebExchange exchange, CouncilBinding binding, Visit visit) {
        exchange.getAttributes().put(BINDING, binding);
        exchange.getAttributes().put(VISIT, visit);
        return binding;
    }
}
