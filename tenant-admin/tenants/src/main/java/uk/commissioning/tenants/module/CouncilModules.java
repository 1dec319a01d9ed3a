package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// The modules that councils have switched on.
interface CouncilModules {

    Mono<Set<String>> enabledIn(TenantId council);

    /// Switches modules; what is off keeps its data.
    Mono<Void> change(TenantId council, List<String> enable, List<String> disable);
}
