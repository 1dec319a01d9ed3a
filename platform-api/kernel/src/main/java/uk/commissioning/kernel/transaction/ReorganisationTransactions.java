package uk.commissioning.kernel.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.tenancy.ReorganisationState;

/// One transaction in one reorganisation (A4): it sees rows of the councils that take part and have agreed. BEGIN
/// reads what the person is there; whoever is no operator and holds no role in any of the councils is told
/// `not-found`.
public interface ReorganisationTransactions {

    /// The reorganisation of that name in paths; an unknown name gives an id that none has.
    Mono<UUID> called(String key);

    /// The reorganisations in which the person who asks has a role in a council, the latest first; for an operator
    /// all of them. At most 200.
    Mono<List<Open>> open();

    /// Reads, in every state of the reorganisation.
    <T> Mono<T> reading(UUID reorganisation, Permission permission, Mono<T> work);

    /// Changes of the reorganisation itself; refused once it is carried out or set aside.
    <T> Mono<T> writing(UUID reorganisation, Permission permission, Mono<T> work);

    /// Work over one unchanging picture of the councils that may write into successors, and is rolled back: what it
    /// answers is all that stays.
    <T> Mono<T> rehearsing(UUID reorganisation, Permission permission, Mono<T> work);

    /// The vesting by a plan: takes the fence of every council that takes part, begins only if all have signed, and in
    /// the end says of the councils that they are live or dissolved. All of it is committed, or nothing.
    <T> Mono<T> vesting(UUID reorganisation, Permission permission, int plan, Mono<T> work);

    /// A reorganisation that is open to somebody.
    record Open(String key, String name, LocalDate vestingDay, ReorganisationState state) {}
}
