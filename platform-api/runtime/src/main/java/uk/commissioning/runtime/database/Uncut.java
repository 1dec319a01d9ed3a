package uk.commissioning.runtime.database;

import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// A cancel does not cut what goes over a connection. The pool takes a connection back when its borrower is
/// cancelled, even while BEGIN is on its way: the next borrower would find it open. And the driver does not free
/// rows of a cut statement. So the statement at work ends, no other begins, and the transaction is rolled back to
/// its end.
final class Uncut {

    private Uncut() {}

    static <T> Mono<T> transaction(TransactionalOperator operator, Mono<T> work) {
        return transaction(operator, false, work);
    }

    /// A transaction that is `rolledBack` leaves what the work answers, and nothing else.
    static <T> Mono<T> transaction(TransactionalOperator operator, boolean rolledBack, Mono<T> work) {
        return Mono.defer(() -> {
            var abandonment = new Abandonment();
            var uncut = Mono.firstWithSignal(abandonment.<T>forTooLong(), work);
            return (rolledBack ? rolledBack(operator, uncut) : operator.transactional(uncut))
                    .contextWrite(abandonment::into)
                    .cache()
                    .doOnCancel(abandonment::begin);
        });
    }

    private static <T> Mono<T> rolledBack(TransactionalOperator operator, Mono<T> work) {
        return operator.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return work;
                })
                .singleOrEmpty();
    }

    /// A single statement outside a transaction.
    static <T> Mono<T> statement(Mono<T> statement) {
        return Mono.defer(statement::cache);
    }
}
