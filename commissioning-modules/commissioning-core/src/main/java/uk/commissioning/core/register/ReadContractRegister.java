package uk.commissioning.core.register;

import reactor.core.publisher.Mono;
import uk.commissioning.core.contracts.ContractPermission;
import uk.commissioning.kernel.tenancy.Visit;
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

    /// A page for a person, who may follow a supplier to its contracts or not.
    public Mono<Shown> show(RegisterQuestion question) {
        return transactions.reading(
                RegisterPermission.READ,
                register.page(question)
                        .zipWith(Visit.current())
                        .map(read -> new Shown(read.getT1(), read.getT2().may(ContractPermission.READ_CHILDRENS))));
    }

    /// `opensContracts` says whether the reader may read single contracts of every kind.
    public record Shown(RegisterPage page, boolean opensContracts) {}
}
