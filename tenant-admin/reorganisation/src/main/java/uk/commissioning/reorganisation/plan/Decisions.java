package uk.commissioning.reorganisation.plan;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;

/// What people decided in the running transaction's reorganisation.
public interface Decisions {

    /// What a decision must know of contracts of one predecessor; those that are not there are not answered.
    Mono<List<Known>> contracts(String council, List<UUID> contracts);

    Mono<Boolean> hasChild(String council, UUID child);

    Mono<List<String>> successors();

    Mono<Void> decide(String council, List<UUID> contracts, ContractDecision decision, Actor actor);

    /// Back to what is proposed.
    Mono<Void> undo(String council, List<UUID> contracts);

    Mono<Void> decideChild(String council, UUID child, String successor, String reason, Actor actor);

    /// A contract: whether it is of a child, has places, and ends before vesting day.
    record Known(UUID id, String ref, boolean ofChild, boolean block, boolean endsBefore) {}
}
