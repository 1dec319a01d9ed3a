package uk.commissioning.core.register;

import reactor.core.publisher.Mono;

/// The register as the database sums it up, by supplier.
interface ContractRegister {

    Mono<RegisterPage> page(RegisterQuestion question);
}
