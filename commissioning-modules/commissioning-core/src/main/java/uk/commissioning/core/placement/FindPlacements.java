package uk.commissioning.core.placement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.ChildMarks;
import uk.commissioning.core.placement.PlacementRegister.SearchKeys;
import uk.commissioning.core.placement.PlacementRegister.Wanted;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Lists placements by contract reference, or finds those of one child (A14). What shows which child a placement is
/// for is in the access log before the answer leaves (A6).
public final class FindPlacements {

    private final Transactions transactions;
    private final PlacementRegister placements;
    private final Vault vault;
    private final AccessLog accessLog;
    private final Clock clock;

    FindPlacements(
            Transactions transactions, PlacementRegister placements, Vault vault, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.placements = placements;
        this.vault = vault;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Mono<PlacementList> find(PlacementQuestion question) {
        return transactions
                .reading(PlacementPermission.READ, Visit.current().flatMap(visit -> found(visit, question)))
                .flatMap(list -> log(list, question).thenReturn(list));
    }

    private Mono<PlacementList> found(Visit visit, PlacementQuestion question) {
        if (question.filter().need() != null) visit.require(PlacementPermission.READ_CHILD);

        var sight = Sight.of(visit);
        return keys(visit, question.search())
                .map(keys -> new Wanted(question, keys, London.dateOf(clock.instant())))
                .flatMap(wanted -> placements.lines(sight, wanted))
                .map(lines -> list(lines, question.limit(), sight));
    }

    private Mono<SearchKeys> keys(Visit visit, PlacementSearch search) {
        return switch (search) {
            case PlacementSearch.Everything() -> Mono.just(SearchKeys.NONE);
            case PlacementSearch.ByContract(var ref) -> Mono.just(new SearchKeys(ref, null, null, null));
            case PlacementSearch.ByChild(var ref) -> {
                visit.require(PlacementPermission.READ_CHILD_REFERENCE);
                yield Mono.just(new SearchKeys(null, ref, null, null));
            }
            case PlacementSearch.ByUpn(var upn) -> {
                visit.require(PlacementPermission.READ_CHILD);
                yield vault.open().map(keys -> new SearchKeys(null, null, ChildMarks.ofUpn(keys, upn), null));
            }
            case PlacementSearch.ByName(var given, var family) -> {
                visit.require(PlacementPermission.READ_CHILD);
                yield vault.open()
                        .map(keys -> new SearchKeys(null, null, null, ChildMarks.ofName(keys, family, given)));
            }
        };
    }

    private static PlacementList list(List<PlacementLine> lines, int limit, Sight sight) {
        var shown = lines.subList(0, Math.min(lines.size(), limit));
        var next = lines.size() > limit ? shown.getLast().contractRef() : null;
        return new PlacementList(shown, next, sight);
    }

    /// One row with the placements and their children; none when nothing of a child was shown.
    private Mono<Void> log(PlacementList list, PlacementQuestion question) {
        var isOfOneChild = question.search() instanceof PlacementSearch.ByChild;
        if (list.lines().isEmpty() || !(list.sight().seesChild() || isOfOneChild)) return Mono.empty();

        var fields = list.sight().seesChild() ? "P1+P2" : "P2";
        return accessLog.record(new Access("placement list", "placement", ids(list), fields));
    }

    private static List<UUID> ids(PlacementList list) {
        var ids = new ArrayList<UUID>();
        for (var line : list.lines()) {
            ids.add(line.id());
            var child = line.child();
            if (child != null && !ids.contains(child.id())) ids.add(child.id());
        }
        return ids;
    }
}
