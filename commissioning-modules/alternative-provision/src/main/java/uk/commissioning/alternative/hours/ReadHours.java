package uk.commissioning.alternative.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.PackagePermission;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads how many hours a week each child has over all its providers, and who has too few (AE-08). What shows a
/// child is in the access log before the answer leaves (A6).
public final class ReadHours {

    private final Transactions transactions;
    private final HoursRegister hours;
    private final AccessLog accessLog;
    private final List<FullTime> thresholds;

    ReadHours(Transactions transactions, HoursRegister hours, AccessLog accessLog, List<FullTime> thresholds) {
        this.transactions = transactions;
        this.hours = hours;
        this.accessLog = accessLog;
        this.thresholds = List.copyOf(thresholds);
    }

    public Mono<HoursPage> read(HoursQuestion question) {
        return transactions
                .reading(PackagePermission.READ, Visit.current().flatMap(visit -> found(question, Sight.of(visit))))
                .flatMap(page -> log(page).thenReturn(page));
    }

    private Mono<HoursPage> found(HoursQuestion question, Sight sight) {
        var fullTime = FullTime.on(question.on(), thresholds);
        return hours.page(question, fullTime == null ? null : fullTime.moreThan(), sight)
                .map(found -> {
                    var all = found.children();
                    var shown = all.subList(0, Math.min(all.size(), question.limit()));
                    var next = all.size() > shown.size() ? shown.getLast().childId() : null;
                    return new HoursPage(question, fullTime, found.totals(), shown, next, sight);
                });
    }

    /// One row with the children and their packages; none when no child was shown.
    private Mono<Void> log(HoursPage page) {
        if (page.children().isEmpty()) return Mono.empty();

        return accessLog.record(new Access("hours of children", "child", ids(page), "P1+P2"));
    }

    private static List<UUID> ids(HoursPage page) {
        var ids = new ArrayList<UUID>();
        for (var child : page.children()) {
            ids.add(child.childId());
            child.parts().forEach(part -> ids.add(part.packageId()));
        }
        return ids;
    }
}
