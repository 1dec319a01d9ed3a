package uk.commissioning.inmss.published;

import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.published.PublishedFigure.Content;
import uk.commissioning.inmss.published.PublishedFigure.Entry;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.Transactions;

/// Changes a figure that was entered wrongly.
public final class ChangeFigure {

    private final Transactions transactions;
    private final PublishedFigures figures;
    private final Audit audit;
    private final Clock clock;

    ChangeFigure(Transactions transactions, PublishedFigures figures, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<PublishedFigure> change(UUID id, long expectedVersion, Content content) {
        return transactions.writing(
                FigurePermission.WRITE,
                Actor.current()
                        .flatMap(actor -> figures.withId(id)
                                .switchIfEmpty(Refused.missing())
                                .map(_ -> new PublishedFigure(
                                        id,
                                        content,
                                        new Entry(actor.subject(), actor.name(), clock.instant()),
                                        expectedVersion)))
                        .flatMap(figure ->
                                EnterFigure.refuseTwin(figures, figure).then(Mono.defer(() -> figures.replace(figure))))
                        .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                        .flatMap(changed -> audit.record(EnterFigure.told("published-figure.changed", changed))
                                .thenReturn(changed)));
    }
}
