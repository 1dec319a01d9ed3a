package uk.commissioning.core.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The council's agreements with their lots and members.
public interface Agreements {

    /// Those with the references, lots included.
    /// Agreements of a kind with all their members.
    Mono<List<Members>> ofKind(AgreementKind kind);

    Mono<List<Agreement>> called(Collection<String> refs);

    /// All memberships of the agreements, past and future ones included.
    Mono<List<Membership>> memberships(Collection<UUID> agreementIds);

    /// Adds new agreements and lots; corrects known ones.
    Mono<Void> save(List<Agreement> agreements);

    /// Adds new memberships; corrects the last day of known ones.
    Mono<Void> saveMemberships(List<Membership> memberships);
}
