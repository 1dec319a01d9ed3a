package uk.commissioning.runtime.auditing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The two logs of the bound council, newest entries first; those before an entry where one is given.
interface Logs {

    Mono<List<AuditLine>> audit(LogQuestion question, @Nullable UUID before, int limit);

    Mono<List<AccessLine>> access(LogQuestion question, @Nullable UUID before, int limit);
}
