package uk.commissioning.kernel.vault;

import reactor.core.publisher.Mono;

/// Opens the council's key, wrapped by the master key from the environment (A14). Use inside a transaction.
public interface Vault {

    Mono<CouncilKeys> open();
}
