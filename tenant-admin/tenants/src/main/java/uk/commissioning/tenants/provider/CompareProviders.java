package uk.commissioning.tenants.provider;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Shows one entry, or two of them with what stands in the way of making them one.
public final class CompareProviders {

    private final OperatorTransactions transactions;
    private final ProviderDirectory directory;

    CompareProviders(OperatorTransactions transactions, ProviderDirectory directory) {
        this.transactions = transactions;
        this.directory = directory;
    }

    public Mono<DirectoryProvider> find(UUID id) {
        return transactions.reading(directory.provider(id).switchIfEmpty(Refused.missing()));
    }

    /// Two ids of one entry are as unknown as an id that nobody has: there is nothing to compare.
    public Mono<Pair> compare(UUID one, UUID other) {
        return transactions.reading(directory
                .provider(one)
                .flatMap(first -> directory
                        .provider(other)
                        .filter(second -> !second.id().equals(first.id()))
                        .flatMap(second -> directory
                                .obstacles(first.id(), second.id())
                                .map(obstacles -> new Pair(first, second, obstacles))))
                .switchIfEmpty(Refused.missing()));
    }

    public record Pair(DirectoryProvider one, DirectoryProvider other, List<Obstacle> obstacles) {

        public Pair {
            obstacles = List.copyOf(obstacles);
        }
    }
}
