package uk.commissioning.core.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.children.ChildBook.Row;
import uk.commissioning.core.children.ChildBook.Seen;
import uk.commissioning.core.children.ChildRecord.ChildPart;
import uk.commissioning.core.children.ChildRecord.Facts;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.core.placement.YearGroups;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Opens one child, as much of it as the reader may see (domain 10): the record, or the reference and the fees, and
/// nothing of a child who lives outside the reader's area.
/// It leaves only after its access is logged (A6). A foreign id is as unknown as a random one.
public final class OpenChild {

    private final Transactions transactions;
    private final ChildBook children;
    private final Vault vault;
    private final AccessLog accessLog;

    OpenChild(Transactions transactions, ChildBook children, Vault vault, AccessLog accessLog) {
        this.transactions = transactions;
        this.children = children;
        this.vault = vault;
        this.accessLog = accessLog;
    }

    public Mono<ChildRecord> open(UUID id, LocalDate day) {
        return transactions
                .reading(ChildPermission.READ, Visit.current().flatMap(visit -> seen(Sight.of(visit), id, day)))
                .flatMap(child -> log(child).thenReturn(child));
    }

    private Mono<ChildRecord> seen(Sight sight, UUID id, LocalDate day) {
        return children.withId(id, sight)
                .switchIfEmpty(Refused.missing())
                .doOnNext(OpenChild::requireInArea)
                .flatMap(row -> children.contracts(id, day).flatMap(contracts -> record(row, day, contracts)));
    }

    private static void requireInArea(Row row) {
        if (row.outsideArea()) throw Refused.because(ChildReadReason.CHILD_OUTSIDE_AREA);
    }

    private Mono<ChildRecord> record(Row row, LocalDate day, List<ChildRecord.ContractPart> contracts) {
        var seen = row.seen();
        if (seen == null) return Mono.just(new ChildRecord(row.id(), row.ref(), day, null, contracts));

        return unlocked(seen, day).map(part -> new ChildRecord(row.id(), row.ref(), day, part, contracts));
    }

    private Mono<ChildPart> unlocked(Seen seen, LocalDate day) {
        var locked = seen.locked();
        if (locked == null) return Mono.just(part(seen, day, null));
        return vault.open()
                .map(keys -> ChildIdentity.opened(keys.lock(locked.wrappedKey()), locked.identity()))
                .map(identity -> part(seen, day, identity));
    }

    private static ChildPart part(Seen seen, LocalDate day, @Nullable ChildIdentity identity) {
        var cohort = seen.birthCohort();
        var year = cohort == null ? null : YearGroups.on(day, cohort);
        return new ChildPart(identity, seen.needs(), new Facts(seen.ehcp(), seen.lookedAfter(), year), seen.homes());
    }

    private Mono<Void> log(ChildRecord child) {
        var fields = child.child() == null ? "P2" : "P1+P2";
        return accessLog.record(new Access("child", "child", List.of(child.id()), fields));
    }
}
