package uk.commissioning.alternative.packages;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one package, as much of it as the reader may see (domain 10). What shows whose it is leaves only after its
/// access is logged (A6). A foreign id is as unknown as a random one.
public final class OpenPackage {

    private final Transactions transactions;
    private final PackageRegister packages;
    private final AccessLog accessLog;
    private final Clock clock;

    OpenPackage(Transactions transactions, PackageRegister packages, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.packages = packages;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Mono<PackageRecord> open(UUID id) {
        return transactions
                .reading(PackagePermission.READ, Visit.current().flatMap(visit -> seen(Sight.of(visit), id)))
                .flatMap(one -> log(one).thenReturn(one));
    }

    private Mono<PackageRecord> seen(Sight sight, UUID id) {
        return packages.withId(sight, id, London.dateOf(clock.instant())).switchIfEmpty(Refused.missing());
    }

    private Mono<Void> log(PackageRecord one) {
        var reference = one.reference();
        if (reference == null) return Mono.empty();

        var fields = one.line().child() == null ? "P2" : "P1+P2";
        return accessLog.record(
                new Access("package", "package", List.of(one.line().id(), reference.childId()), fields));
    }
}
