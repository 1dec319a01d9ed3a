package uk.commissioning.inmss.published;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.published.PublishedFigure.Content;
import uk.commissioning.inmss.published.PublishedFigure.Entry;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Enters a figure that the council has published.
public final class EnterFigure {

    private final Transactions transactions;
    private final Once once;
    private final PublishedFigures figures;
    private final Audit audit;
    private final Clock clock;

    EnterFigure(Transactions transactions, Once once, PublishedFigures figures, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.once = once;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<UUID> enter(Content content) {
        return transactions.writing(FigurePermission.WRITE, once.create(input(content), add(content)));
    }

    /// Refuses whoever may not enter one, before they fill in a form.
    public Mono<Void> mayEnter() {
        return transactions.writing(FigurePermission.WRITE, Mono.empty());
    }

    private Mono<UUID> add(Content content) {
        return Actor.current()
                .map(actor -> new PublishedFigure(
                        Ids.next(), content, new Entry(actor.subject(), actor.name(), clock.instant()), 1))
                .flatMap(figure -> refuseTwin(figures, figure)
                        .then(Mono.defer(() -> figures.add(figure)))
                        .then(audit.record(told("published-figure.entered", figure)))
                        .thenReturn(figure.id()));
    }

    /// One source says one thing of a measure: a second entry would be counted or shown twice.
    static Mono<Void> refuseTwin(PublishedFigures figures, PublishedFigure figure) {
        return figures.twinOf(figure)
                .flatMap(twin -> Refused.mono(
                        FigureReason.FIGURE_ALREADY_ENTERED,
                        twin.content().words().label()));
    }

    static Audited told(String action, PublishedFigure figure) {
        var content = figure.content();
        return new Audited(
                action,
                "published-figure",
                figure.id(),
                Map.of(
                        "period", content.period().code(),
                        "measure", content.measure().name(),
                        "part", content.part().name(),
                        "printed", content.value().printed()));
    }

    private static List<Object> input(Content content) {
        return List.of(
                "published-figure",
                content.words(),
                content.period().code(),
                content.measure(),
                content.part(),
                content.value());
    }
}
