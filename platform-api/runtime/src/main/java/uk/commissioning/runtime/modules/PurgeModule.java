package uk.commissioning.runtime.modules;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Destroys what the council holds of a module that is switched off: all or nothing, and the audit says how much.
public final class PurgeModule {

    static final String PURGED = "module.purged";

    private final Transactions transactions;
    private final Once once;
    private final HeldRecords records;
    private final Audit audit;
    private final List<PurgeableModule> modules;

    PurgeModule(Transactions transactions, Once once, HeldRecords records, Audit audit, List<PurgeableModule> modules) {
        this.transactions = transactions;
        this.once = once;
        this.records = records;
        this.audit = audit;
        this.modules = List.copyOf(modules);
    }

    public Mono<Purged> purge(String id, PurgeWish wish) {
        return transactions.writing(ModulesPermissions.PURGE, Mono.defer(() -> {
            var module = PurgeableModule.called(id, modules);
            wish.requireMeant(module.title());
            var input = List.<Object>of(PURGED, id, wish.confirmation(), wish.reason());
            return once.create(input, destroyed(module, wish))
                    .flatMap(purge ->
                            records.purgedBy(purge, module).map(counts -> new Purged(purge, module.title(), counts)));
        }));
    }

    private Mono<UUID> destroyed(PurgeableModule module, PurgeWish wish) {
        return Visit.current().flatMap(visit -> {
            if (visit.uses(module.id())) throw Refused.because(ModulesReason.PURGE_MODULE_IS_ON, module.title());

            var id = Ids.next();
            return records.purge(module)
                    .filter(counts -> counts.stream().anyMatch(count -> count.records() > 0))
                    .switchIfEmpty(Refused.mono(ModulesReason.NOTHING_TO_PURGE, module.title()))
                    .flatMap(counts -> audit.record(purged(id, module, wish, counts)))
                    .thenReturn(id);
        });
    }

    private static Audited purged(UUID id, PurgeableModule module, PurgeWish wish, List<RecordCount> counts) {
        var details = new HashMap<String, String>();
        counts.forEach(count -> details.put(count.kind(), String.valueOf(count.records())));
        details.put("module", module.id());
        details.put("reason", wish.reason());
        return new Audited(PURGED, "purge", id, details);
    }

    /// What went, by kind; the audit keeps it under the same id.
    public record Purged(UUID id, String title, List<RecordCount> records) {

        public Purged {
            records = List.copyOf(records);
        }
    }
}
