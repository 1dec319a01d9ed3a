package uk.commissioning.alternative.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementPermission;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists packages by contract reference. What shows which child a package is for is in the access log before the
/// answer leaves (A6).
public final class FindPackages {

    private final Transactions transactions;
    private final PackageRegister packages;
    private final AccessLog accessLog;
    private final Clock clock;

    FindPackages(Transactions transactions, PackageRegister packages, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.packages = packages;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Mono<PackageList> find(PackageQuestion question) {
        return transactions
                .reading(PackagePermission.READ, Visit.current().flatMap(visit -> found(visit, question)))
                .flatMap(list -> log(list).thenReturn(list));
    }

    private Mono<PackageList> found(Visit visit, PackageQuestion question) {
        if (question.filter().tellsOfChildren()) visit.require(PlacementPermission.READ_CHILD);

        var sight = Sight.of(visit);
        var today = London.dateOf(clock.instant());
        return packages.lines(sight, question, today).map(lines -> list(lines, question, sight, today));
    }

    private static PackageList list(List<PackageLine> lines, PackageQuestion question, Sight sight, LocalDate today) {
        var shown = lines.subList(0, Math.min(lines.size(), question.limit()));
        var next = lines.size() > shown.size() ? shown.getLast().contractRef() : null;
        var day = Objects.requireNonNullElse(question.filter().inForceOn(), today);
        return new PackageList(day, shown, next, sight);
    }

    /// One row with the packages and their children; none when nothing of a child was shown.
    private Mono<Void> log(PackageList list) {
        if (list.lines().isEmpty() || !list.sight().seesChild()) return Mono.empty();

        return accessLog.record(new Access("package list", "package", ids(list), "P1+P2"));
    }

    private static List<UUID> ids(PackageList list) {
        var ids = new ArrayList<UUID>();
        for (var line : list.lines()) {
            ids.add(line.id());
            var child = line.child();
            if (child != null && !ids.contains(child.id())) ids.add(child.id());
        }
        return ids;
    }
}
