package uk.commissioning.runtime.modules;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads what a purge of one module would destroy, for whoever may destroy it.
public final class ReadHeldModule {

    private final Transactions transactions;
    private final HeldRecords records;
    private final List<PurgeableModule> modules;

    ReadHeldModule(Transactions transactions, HeldRecords records, List<PurgeableModule> modules) {
        this.transactions = transactions;
        this.records = records;
        this.modules = List.copyOf(modules);
    }

    public Mono<Read> read(String id) {
        return transactions.reading(ModulesPermissions.PURGE, Visit.current().flatMap(visit -> {
            var module = PurgeableModule.called(id, modules);
            return records.of(List.of(module))
                    .map(held -> new Read(
                            new HeldModule(id, module.title(), visit.uses(id), held.getOrDefault(id, List.of())),
                            visit.council().takesChanges()));
        }));
    }

    /// A module, and whether the council takes changes now.
    public record Read(HeldModule module, boolean takesChanges) {}
}
