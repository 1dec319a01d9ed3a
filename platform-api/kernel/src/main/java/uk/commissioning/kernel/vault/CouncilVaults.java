package uk.commissioning.kernel.vault;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Opens the keys of any council that takes part in a reorganisation (A14). Use inside its transaction; a successor
/// that has no key gets one, in a rehearsal for as long as that lasts.
public interface CouncilVaults {

    Mono<CouncilKeys> open(UUID council);
}
