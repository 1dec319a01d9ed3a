package uk.commissioning.core.contract;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/// The council's contracts.
public interface Contracts {

    Mono<List<IndividualPlacementAgreement>> called(Collection<String> refs);

    /// Adds new ones, replaces the content of known ones.
    Mono<Void> save(List<IndividualPlacementAgreement> agreements);
}
