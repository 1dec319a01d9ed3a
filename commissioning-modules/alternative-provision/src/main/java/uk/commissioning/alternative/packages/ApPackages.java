package uk.commissioning.alternative.packages;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The council's packages, beside their contracts.
interface ApPackages {

    Mono<List<ApPackage>> of(Collection<UUID> contractIds);

    /// Adds new ones, replaces known ones.
    Mono<Void> save(List<ApPackage> packages);
}
