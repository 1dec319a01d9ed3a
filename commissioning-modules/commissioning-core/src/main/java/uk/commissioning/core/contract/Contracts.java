package uk.commissioning.core.contract;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The council's contracts.
public interface Contracts {

    Mono<List<FullContract>> called(Collection<String> refs);

    /// Adds new ones, replaces the content of known ones. Fee lines that they no longer have are named and go.
    Mono<Void> save(List<FullContract> contracts, Collection<UUID> feeLinesGone);
}
