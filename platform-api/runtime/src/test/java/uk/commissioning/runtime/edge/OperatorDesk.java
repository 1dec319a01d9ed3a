package uk.commissioning.runtime.edge;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// An operator's question, in tests only.
@RestController
final class OperatorDesk {

    private final OperatorTransactions transactions;

    OperatorDesk(OperatorTransactions transactions) {
        this.transactions = transactions;
    }

    @GetMapping("/api/admin/desk")
    Mono<String> desk() {
        return transactions.reading(Mono.just("open"));
    }
}
