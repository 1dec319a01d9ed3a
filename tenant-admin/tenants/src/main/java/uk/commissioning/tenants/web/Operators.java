package uk.commissioning.tenants.web;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Tells operators from people of councils, who see reorganisations only.
final class Operators {

    private final OperatorTransactions transactions;

    Operators(OperatorTransactions transactions) {
        this.transactions = transactions;
    }

    Mono<Boolean> isAsking() {
        return transactions.reading(Mono.just(true)).onErrorResume(Operators::isRefused, _ -> Mono.just(false));
    }

    private static boolean isRefused(Throwable error) {
        return error instanceof Refused refused && refused.reason() == CommonReason.NOT_ALLOWED;
    }
}
