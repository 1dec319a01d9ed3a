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
        return Mono.defer(() -> {
            var abandonment = new Abandonment();
            return operator.transactional(Mono.firstWithSignal(abandonment.<T>forTooLong(), work))
                    .contextWrite(abandonment::into)
                    .cache()
                    .doOnCancel(abandonment::begin);
        });
    }

    /// A single statement outside a transaction.
    static <T> Mono<T> statement(Mono<T> statement) {
        return Mono.defer(statement::cache);
    }
}
