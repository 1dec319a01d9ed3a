package uk.commissioning.tenants.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// Lists the platform's councils by name.
public final class ListCouncils {

    static final int MOST = 200;

    private final OperatorTransactions transactions;
    private final CouncilRegister register;

    ListCouncils(OperatorTransactions transactions, CouncilRegister register) {
        this.transactions = transactions;
        this.register = register;
    }

    /// The councils after the one with the key `after` (none: from the first), `limit` but at most 200 of them.
    public Mono<Listed> list(@Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        return transactions.reading(register.after(after, size + 1)).map(found -> Listed.of(found, size));
    }

    /// A part of the list; `next` is where the following part begins, none at the end.
    public record Listed(List<CouncilLine> items, @Nullable String next) {

        public Listed {
            items = List.copyOf(items);
        }

        static Listed of(List<CouncilLine> found, int size) {
            if (found.size() <= size) return new Listed(found, null);
            return new Listed(found.subList(0, size), found.get(size - 1).key());
        }
    }
}
