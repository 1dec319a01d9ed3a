package uk.commissioning.inmss.published;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementFigures;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.inmss.published.Reconciliation.Comparison;
import uk.commissioning.inmss.published.Reconciliation.Line;
import uk.commissioning.inmss.published.Reconciliation.Side;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.transaction.Transactions;

/// Puts what was published for a period beside what is computed for it, and beside an earlier period (AC-03).
public final class ReconcileFigures {

    private final Transactions transactions;
    private final PublishedFigures published;
    private final PlacementFigures figures;
    private final Clock clock;

    ReconcileFigures(Transactions transactions, PublishedFigures published, PlacementFigures figures, Clock clock) {
        this.transactions = transactions;
        this.published = published;
        this.figures = figures;
        this.clock = clock;
    }

    /// The period and the earlier one, the latest ones with a figure where none is told; the day on which a year is
    /// known; and whether entered placements × average count before rows.
    public record Question(
            @Nullable FigurePeriod period,
            @Nullable FigurePeriod against,
            @Nullable LocalDate snapshot,
            AttendanceCounted attendance,
            boolean preferEntered) {}

    public Mono<Reconciliation> reconcile(Question question) {
        return transactions.reading(OverviewPermission.READ, published.all().flatMap(all -> reconcile(question, all)));
    }

    private Mono<Reconciliation> reconcile(Question question, List<PublishedFigure> all) {
        var periods =
                all.stream().map(figure -> figure.content().period()).distinct().toList();
        var period = question.period() == null ? latest(periods) : question.period();
        var against = question.against() == null ? before(period, periods) : question.against();
        var side = side(period, question, all, question.snapshot());
        if (against == null) return side.map(one -> told(one, null, all, periods));

        // the day of the question is the later period's; an earlier year is known on its own last day
        return side.flatMap(one ->
                side(against, question, all, null).map(other -> told(one, Comparison.of(other, one), all, periods)));
    }

    private Mono<Side> side(
            FigurePeriod period, Question question, List<PublishedFigure> all, @Nullable LocalDate snapshot) {
        var definition = period.definition(snapshot, London.dateOf(clock.instant()), question.attendance());
        return figures.byRoute(definition)
                .map(Totals::ofRows)
                .map(rows ->
                        Side.of(period, definition, rows, Totals.ofEntered(of(period, all)), question.preferEntered()));
    }

    private static Reconciliation told(
            Side side, @Nullable Comparison comparison, List<PublishedFigure> all, List<FigurePeriod> periods) {
        var lines = of(side.period(), all).stream()
                .map(figure -> new Line(figure, side.comparable(figure)))
                .toList();
        return new Reconciliation(side, lines, comparison, periods);
    }

    private FigurePeriod latest(List<FigurePeriod> periods) {
        return periods.stream()
                .max(FigurePeriod::compareTo)
                .orElseGet(() -> new FigurePeriod(FinancialYear.containing(London.dateOf(clock.instant())), null));
    }

    /// The period with a figure next before it, a year before a year and a day before a day.
    private static @Nullable FigurePeriod before(FigurePeriod period, List<FigurePeriod> periods) {
        return periods.stream()
                .filter(other -> (other.year() == null) == (period.year() == null))
                .filter(other -> other.compareTo(period) < 0)
                .max(FigurePeriod::compareTo)
                .orElse(null);
    }

    private static List<PublishedFigure> of(FigurePeriod period, List<PublishedFigure> all) {
        return all.stream()
                .filter(figure -> Objects.equals(figure.content().period(), period))
                .toList();
    }
}
