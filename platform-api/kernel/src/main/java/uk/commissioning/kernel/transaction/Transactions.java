package uk.commissioning.kernel.transaction;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;

/// One transaction in the council that the request's path names (A4). BEGIN binds the council and reads the person's
/// grants, the council's state and its modules; without a grant the answer is `not-found`.
/// Inside another transaction of the same request the work joins it, and the outer permission has been checked.
public interface Transactions {

    /// Reads: read-only, allowed in every state of the council.
    <T> Mono<T> reading(Permission permission, Mono<T> work);

    /// Changes: takes the council's shared lock and refuses in a council that takes no changes.
    <T> Mono<T> writing(Permission permission, Mono<T> work);
}
