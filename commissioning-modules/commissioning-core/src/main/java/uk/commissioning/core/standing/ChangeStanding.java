package uk.commissioning.core.standing;

import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.standing.StandingWanted.Judgement;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Corrects the status or the reason of a standing; its days stay. A turn of events is a new standing.
public final class ChangeStanding {

    private final Transactions transactions;
    private final Standings standings;
    private final Audit audit;

    ChangeStanding(Transactions transactions, Standings standings, Audit audit) {
        this.transactions = transactions;
        this.standings = standings;
        this.audit = audit;
    }

    public Mono<Standing> change(UUID id, long expectedVersion, Judgement judgement) {
        return transactions.writing(
                StandingPermission.WRITE,
                Visit.current()
                        .flatMap(visit -> standings
                                .withId(id)
                                .switchIfEmpty(Refused.missing())
                                .map(standing -> changed(standing, expectedVersion, judgement, visit)))
                        .flatMap(this::store));
    }

    private static Standing changed(Standing standing, long expectedVersion, Judgement judgement, Visit visit) {
        if (standing.version() != expectedVersion) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);

        StandingRules.mayDecide(visit, judgement.status());
        StandingRules.mayLift(standing, judgement.status(), visit.actor().subject());
        return new Standing(
                standing.id(),
                standing.whom(),
                judgement.status(),
                judgement.reason(),
                standing.days(),
                visit.actor().subject(),
                standing.version());
    }

    private Mono<Standing> store(Standing changed) {
        var told = new Audited(
                "standing.changed",
                "standing",
                changed.id(),
                Map.of("status", changed.status().name()));
        return standings
                .replace(changed)
                .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                .flatMap(stored -> audit.record(told).thenReturn(stored));
    }
}
