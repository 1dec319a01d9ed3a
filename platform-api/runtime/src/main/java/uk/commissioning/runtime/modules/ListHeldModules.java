package uk.commissioning.runtime.modules;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the modules that are on in the council or have left records behind, and how many of each kind.
public final class ListHeldModules {

    private final Transactions transactions;
    private final HeldRecords records;
    private final List<PurgeableModule> modules;

    ListHeldModules(Transactions transactions, HeldRecords records, List<PurgeableModule> modules) {
        this.transactions = transactions;
        this.records = records;
        this.modules = List.copyOf(modules);
    }

    public Mono<Listed> list() {
        return transactions.reading(
                ModulesPermissions.READ,
                Visit.current()
                        .flatMap(visit -> records.of(modules)
                                .map(held -> new Listed(
                                        modules.stream()
                                                .map(module -> new HeldModule(
                                                        module.id(),
                                                        module.title(),
                                                        visit.uses(module.id()),
                                                        held.getOrDefault(module.id(), List.of())))
                                                .filter(HeldModule::concerns)
                                                .toList(),
                                        visit.may(ModulesPermissions.PURGE)))));
    }

    /// The modules, and whether the reader may destroy what is held of one that is off.
    public record Listed(List<HeldModule> modules, boolean mayPurge) {}
}
