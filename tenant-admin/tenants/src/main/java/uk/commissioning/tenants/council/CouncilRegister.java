package uk.commissioning.tenants.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Councils as the operator reads them: no person and no child's data.
interface CouncilRegister {

    /// Councils by name, after the one with the given key, `limit` of them at most.
    Mono<List<CouncilLine>> after(@Nullable String key, int limit);

    /// Modules the council has switched on, by id.
    Mono<List<String>> modulesOf(TenantId council);
}
