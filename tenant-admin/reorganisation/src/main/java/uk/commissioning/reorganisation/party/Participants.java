package uk.commissioning.reorganisation.party;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// The bound reorganisation with its councils, and the agreement of each (A4).
interface Participants {

    Mono<Reorganisation> of(UUID reorganisation);

    /// Whether the person who asks agreed just now; empty where the person may not agree for the council.
    Mono<Boolean> agree(UUID reorganisation, String council, String person);
}
