package uk.commissioning.inmss.published;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads the figures that were entered, all or one.
public final class ReadFigures {

    private final Transactions transactions;
    private final PublishedFigures figures;

    ReadFigures(Transactions transactions, PublishedFigures figures) {
        this.transactions = transactions;
        this.figures = figures;
    }

    public Mono<Listed> all() {
        return transactions.reading(
                OverviewPermission.READ,
                figures.all().zipWith(Visit.current()).map(found -> new Listed(found.getT1(), may(found.getT2()))));
    }

    public Mono<Read> one(UUID id) {
        return transactions.reading(
                OverviewPermission.READ,
                figures.withId(id)
                        .switchIfEmpty(Refused.missing())
                        .zipWith(Visit.current())
                        .map(found -> new Read(found.getT1(), may(found.getT2()))));
    }

    private static boolean may(Visit visit) {
        return visit.may(FigurePermission.WRITE);
    }

    /// `mayWrite` says whether the reader may enter or change one.
    public record Listed(List<PublishedFigure> figures, boolean mayWrite) {

        public Listed {
            figures = List.copyOf(figures);
        }
    }

    /// One figure, and whether the reader may change it.
    public record Read(PublishedFigure figure, boolean mayWrite) {}
}
