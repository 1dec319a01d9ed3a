package uk.commissioning.runtime.audit;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;

/// Writes what happened in the transaction of the change, unnumbered and unhashed (A6).
final class PostgresAudit implements Audit {

    private final AuditEntries entries;

    PostgresAudit(AuditEntries entries) {
        this.entries = entries;
    }

    @Override
    public Mono<Void> record(Audited event) {
        return Mono.deferContextual(context -> entries.done(event, Who.in(context)));
    }
}
