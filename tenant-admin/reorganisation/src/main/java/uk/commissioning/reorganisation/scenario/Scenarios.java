package uk.commissioning.reorganisation.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.succession.Inheritance;

/// Figures over what was worked out in the running transaction.
interface Scenarios {

    Mono<String> nameOf(UUID map);

    Mono<List<Scenario.Part>> parts(Inheritance inheritance);

    /// Placements in force by predecessor and successor: the key PUPILS of LG-24.
    Mono<List<Pupils>> pupils(Inheritance inheritance);

    Mono<List<Amount>> money();

    Mono<Boolean> enter(Amount amount, Actor actor);

    record Pupils(String council, Map<String, Long> bySuccessor) {}

    record Amount(String council, String kind, long pence, String source) {}
}
