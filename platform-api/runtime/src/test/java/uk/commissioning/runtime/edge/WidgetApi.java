package uk.commissioning.runtime.edge;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.telemetry.Correlation;

/// The API of a module that exists in tests only.
@RestController
final class WidgetApi {

    private static final String API = "/api/councils/{council}/widgets";
    private static final Permission READ = Permission.of("widgets.read", "read widgets", Role.COMMISSIONER);
    private static final Permission CHANGE = Permission.of("widgets.change", "change widgets", Role.FINANCE);

    private final Transactions transactions;
    private final DatabaseClient database;
    private final Gate gate;

    WidgetApi(Transactions transactions, DatabaseClient database, Gate gate) {
        this.transactions = transactions;
        this.database = database;
        this.gate = gate;
    }

    @GetMapping(API + "/people/{id}")
    Mono<Found> person(@PathVariable UUID id) {
        var reading = database.sql("select name from platform.person where id = :id")
                .bind("id", id)
                .map(row -> new Found(row.get("name", String.class)))
                .one()
                .switchIfEmpty(Refused.missing());
        return transactions.reading(READ, reading);
    }

    @GetMapping(API + "/forbidden")
    Mono<Found> forbidden() {
        return transactions.reading(CHANGE, Mono.just(new Found("never")));
    }

    @PostMapping(API + "/things")
    Mono<Thing> thing(@RequestBody Thing thing) {
        return Mono.just(thing);
    }

    @PostMapping(API + "/stored")
    Mono<Found> stored(@RequestBody Thing thing) {
        var echo = database.sql("select :name::text as name")
                .bind("name", thing.name())
                .map(row -> new Found(row.get("name", String.class)))
                .one();
        return transactions.reading(READ, echo);
    }

    @PutMapping(API + "/things")
    Mono<Thing> changed(@RequestBody Thing thing) {
        return Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE);
    }

    @PostMapping(API + "/unversioned")
    Mono<Thing> unversioned() {
        return Refused.mono(CommonReason.VERSION_REQUIRED);
    }

    @GetMapping(API + "/search")
    Mono<Found> search(@RequestParam int limit, @RequestParam(defaultValue = "") String name) {
        return Mono.just(new Found(name + limit));
    }

    @GetMapping(API + "/fault")
    Mono<Found> fault() {
        return Mono.error(new IllegalStateException("Ada's secret is in this message"));
    }

    @GetMapping(API + "/teapot")
    Mono<Found> teapot() {
        return Mono.error(new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "an implementation detail"));
    }

    @GetMapping(API + "/context")
    Mono<Context> context() {
        return Mono.deferContextual(view -> Mono.just(new Context(
                view.get(Actor.class).name(),
                view.get(Correlation.KEY),
                view.hasKey(OnceKey.class) ? view.get(OnceKey.class).value() : "")));
    }

    @PostMapping(API + "/context")
    Mono<Context> changingContext() {
        return context();
    }

    @GetMapping(API + "/slow")
    Mono<Found> slow() {
        return gate.opened().thenReturn(new Found("through"));
    }

    @GetMapping(API + "/events")
    Flux<ServerSentEvent<String>> events() {
        return gate.opened().thenMany(Flux.just(ServerSentEvent.builder("done").build()));
    }

    record Found(String name) {}

    record Context(String person, String correlation, String once) {}

    record Thing(String name, int weeks, Colour colour, List<Part> parts) {

        Thing {
            if (name != null && name.equals("refused")) throw Refused.because(CommonReason.FIELD_TOO_LONG, 5);
        }
    }

    record Part(Pence price) {}

    /// A value that refuses itself while it is read.
    record Pence(long value) {

        Pence {
            if (value < 0) throw Refused.because(CommonReason.FIELD_REQUIRED);
        }
    }

    enum Colour {
        RED,
        GREEN
    }
}
