package uk.commissioning.reorganisation.party;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Reorganisations as the operator keeps them.
interface Reorganisations {

    /// Waits until nobody else sets one up: what stands in the way of one may be another that is just being made.
    Mono<Void> queue();

    /// None where the key is nobody's.
    Mono<Reorganisation> called(String key);

    /// Those of the councils that are there.
    Mono<List<KnownCouncil>> councils(Collection<String> keys);

    /// The councils that could be predecessors, by name; at most 200.
    Mono<List<KnownCouncil>> live();

    /// `councils` has every predecessor.
    Mono<Void> add(UUID id, NewReorganisation reorganisation, List<KnownCouncil> councils);

    /// Facts and state; refused where somebody else changed it meanwhile.
    Mono<Void> replace(Reorganisation reorganisation);
}
