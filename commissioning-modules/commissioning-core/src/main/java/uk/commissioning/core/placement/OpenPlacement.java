package uk.commissioning.core.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.placement.PlacementRecord.ChildPart;
import uk.commissioning.core.placement.PlacementRecord.FeePart;
import uk.commissioning.core.placement.PlacementRecord.Fees;
import uk.commissioning.core.placement.PlacementRegister.LockedChild;
import uk.commissioning.core.placement.PlacementRegister.Row;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Opens one placement, as much of it as the reader may see (domain 10). A child's data leaves only after its access
/// is logged (A6). A foreign id is as unknown as a random one.
public final class OpenPlacement {

    private final Transactions transactions;
    private final PlacementRegister placements;
    private final Vault vault;
    private final AccessLog accessLog;
    private final Clock clock;

    OpenPlacement(
            Transactions transactions, PlacementRegister placements, Vault vault, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.placements = placements;
        this.vault = vault;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Mono<PlacementRecord> open(UUID id) {
        return transactions
                .reading(PlacementPermission.READ, Visit.current().flatMap(visit -> seen(Sight.of(visit), id)))
                .flatMap(placement -> log(placement).thenReturn(placement));
    }

    private Mono<PlacementRecord> seen(Sight sight, UUID id) {
        return placements.withId(sight, id).switchIfEmpty(Refused.missing()).flatMap(this::seen);
    }

    private Mono<PlacementRecord> seen(Row row) {
        var today = London.dateOf(clock.instant());
        var child = row.child();
        if (child == null) return Mono.just(record(row, today, null));

        return unlocked(child, today).map(part -> record(row, today, part));
    }

    private Mono<ChildPart> unlocked(LockedChild child, LocalDate today) {
        return vault.open()
                .map(keys -> new ChildPart(
                        ChildIdentity.opened(
                                keys.lock(child.locked().wrappedKey()),
                                child.locked().identity()),
                        child.need(),
                        child.attendance(),
                        child.homeDistrict(),
                        YearGroups.on(today, child.birthCohort())));
    }

    private Mono<Void> log(PlacementRecord placement) {
        var reference = placement.reference();
        if (reference == null) return Mono.empty();

        var fields = placement.child() == null ? "P2" : "P1+P2";
        return accessLog.record(
                new Access("placement", "placement", List.of(placement.id(), reference.childId()), fields));
    }

    private static Fees fees(List<FeePart> lines, LocalDate today) {
        var holding = lines.stream()
                .filter(line -> line.holdsOn(today))
                .map(FeePart::yearly)
                .toList();
        return new Fees(today, Money.sum(holding), lines);
    }

    private static PlacementRecord record(Row row, LocalDate today, @Nullable ChildPart child) {
        var fees = fees(row.fees(), today);
        return new PlacementRecord(
                row.id(),
                row.contract(),
                row.school(),
                row.provider(),
                row.places(),
                row.weeks(),
                fees,
                row.reference(),
                child,
                row.outsideArea());
    }
}
