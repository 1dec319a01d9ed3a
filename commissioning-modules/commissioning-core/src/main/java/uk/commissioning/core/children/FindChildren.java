package uk.commissioning.core.children;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.ChildMarks;
import uk.commissioning.core.children.ChildBook.Keys;
import uk.commissioning.core.placement.PlacementPermission;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Finds a child by exact name, UPN or reference (A14), among those who live in the reader's area. Who was found is in
/// the access log before the answer leaves.
public final class FindChildren {

    private final Transactions transactions;
    private final ChildBook children;
    private final Vault vault;
    private final AccessLog accessLog;

    FindChildren(Transactions transactions, ChildBook children, Vault vault, AccessLog accessLog) {
        this.transactions = transactions;
        this.children = children;
        this.vault = vault;
        this.accessLog = accessLog;
    }

    public Mono<ChildrenFound> find(ChildSearch search) {
        return transactions
                .reading(ChildPermission.READ, Visit.current().flatMap(visit -> found(visit, search)))
                .flatMap(found -> log(found).thenReturn(found));
    }

    /// Nothing yet, and what its reader may search by, for a form.
    public Mono<ChildrenFound> nothing() {
        return transactions.reading(
                ChildPermission.READ, Visit.current().map(visit -> new ChildrenFound(List.of(), seesRecord(visit))));
    }

    private Mono<ChildrenFound> found(Visit visit, ChildSearch search) {
        return keys(visit, search)
                .flatMap(keys -> children.found(keys, Sight.of(visit)))
                .map(children -> new ChildrenFound(children, seesRecord(visit)));
    }

    private Mono<Keys> keys(Visit visit, ChildSearch search) {
        return switch (search) {
            case ChildSearch.ByReference(var ref) -> Mono.just(new Keys(ref, null, null));
            case ChildSearch.ByUpn(var upn) -> {
                visit.require(PlacementPermission.READ_CHILD);
                yield vault.open().map(keys -> new Keys(null, ChildMarks.ofUpn(keys, upn), null));
            }
            case ChildSearch.ByName(var given, var family) -> {
                visit.require(PlacementPermission.READ_CHILD);
                yield vault.open().map(keys -> new Keys(null, null, ChildMarks.ofName(keys, family, given)));
            }
        };
    }

    private static boolean seesRecord(Visit visit) {
        return visit.may(PlacementPermission.READ_CHILD);
    }

    private Mono<Void> log(ChildrenFound found) {
        var ids = found.children().stream().map(ChildFound::id).toList();
        return ids.isEmpty() ? Mono.empty() : accessLog.record(new Access("child search", "child", ids, "P2"));
    }
}
