package uk.commissioning.runtime.modules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The records that the bound council holds of its modules.
interface HeldRecords {

    /// By id of the module, in the order in which it tells its kinds.
    Mono<Map<String, List<RecordCount>>> of(Collection<PurgeableModule> modules);

    /// Destroys all of them and answers how many went. Refuses while the module is on, or is being worked for.
    Mono<List<RecordCount>> purge(PurgeableModule module);

    /// What an earlier purge destroyed, as the audit tells it.
    Mono<List<RecordCount>> purgedBy(UUID purge, PurgeableModule module);
}
