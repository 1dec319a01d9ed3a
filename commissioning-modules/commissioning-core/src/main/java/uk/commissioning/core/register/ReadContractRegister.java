package uk.commissioning.core.register;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads a page of the contract register (IN-25). An export asks page by page, each in a short transaction (A10).
public final class ReadContractRegister {

    private final Transactions transactions;
    private final ContractRegister register;

    ReadContractRegister(Transactions transactions, ContractRegister register) {
        this.transactions = transactions;
        this.register = register;
    }

    public Mono<RegisterPage> read(RegisterQuestion question) {
        return transactions.reading(RegisterPermission.READ, register.page(question));
    }
}
