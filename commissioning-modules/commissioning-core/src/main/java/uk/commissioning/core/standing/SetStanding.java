package uk.commissioning.core.standing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.standing.Standing.Days;
import uk.commissioning.core.standing.Standing.Whom;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Sets how the council stands with a school or a provider from a day on; what held until then ends the day before.
public final class SetStanding {

    private final Transactions transactions;
    private final Once once;
    private final Standings standings;
    private final Audit audit;

    SetStanding(Transactions transactions, Once once, Standings standings, Audit audit) {
        this.transactions = transactions;
        this.once = once;
        this.standings = standings;
        this.audit = audit;
    }

    public Mono<UUID> set(StandingWanted wanted) {
        return transactions.writing(StandingPermission.WRITE, once.create(input(wanted), add(wanted)));
    }

    /// Refuses whoever may not set one, before they fill in a form.
    public Mono<Void> maySet() {
        return transactions.writing(StandingPermission.WRITE, Mono.empty());
    }

    private static List<Object> input(StandingWanted wanted) {
        return List.of(
                "standing",
                wanted.urn().value(),
                wanted.wholeProvider(),
                wanted.judgement().status().name(),
                wanted.judgement().reason(),
                wanted.from().toString());
    }

    private Mono<UUID> add(StandingWanted wanted) {
        return Visit.current()
                .doOnNext(visit ->
                        StandingRules.mayDecide(visit, wanted.judgement().status()))
                .flatMap(visit -> standings
                        .whom(wanted.urn(), wanted.wholeProvider())
                        .switchIfEmpty(Mono.error(SetStanding::unknownSchool))
                        .flatMap(whom -> follow(whom, wanted, visit)));
    }

    private Mono<UUID> follow(Whom whom, StandingWanted wanted, Visit visit) {
        var by = visit.actor().subject();
        var next = new Standing(
                Ids.next(),
                whom,
                wanted.judgement().status(),
                wanted.judgement().reason(),
                new Days(wanted.from(), null),
                by,
                1);
        return standings
                .latestOf(whom)
                .doOnNext(latest -> StandingRules.mayFollow(latest, next, by))
                .flatMap(latest -> standings.end(latest.id(), wanted.from().minusDays(1)))
                .then(Mono.defer(() -> standings.add(next)))
                .then(audit.record(told(next)))
                .thenReturn(next.id());
    }

    private static Audited told(Standing standing) {
        var details = Map.of(
                "status", standing.status().name(),
                "from", standing.days().from().toString(),
                "provider", standing.whom().provider().toString());
        return new Audited("standing.set", "standing", standing.id(), details);
    }

    private static Refused unknownSchool() {
        return Refused.fields(List.of(FieldRefusal.of("urn", StandingReason.STANDING_SCHOOL_NOT_KNOWN)));
    }
}
