package uk.commissioning.kernel.transaction;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Transactions of the platform operator: councils, modules, first grants, never a child's data (A4).
/// Refuses with `not-allowed` a person who is not an operator.
public interface OperatorTransactions {

    /// Reads over all councils.
    <T> Mono<T> reading(Mono<T> work);

    /// Changes of what belongs to no council, such as the directory of providers that all of them share.
    <T> Mono<T> writing(Mono<T> work);

    /// Changes about one council: its audit and outbox rows are the council's own. Takes the council's lock alone.
    <T> Mono<T> writingAbout(TenantId council, Mono<T> work);
}
