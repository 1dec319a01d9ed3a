package uk.commissioning.therapies.spend;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.therapies.order.TherapyPermission;

/// Reads what is spent on therapies by year (domain 4.5).
public final class ReadSpend {

    private final Transactions transactions;
    private final TherapySpend spend;
    private final SchoolCalendars calendars;

    ReadSpend(Transactions transactions, TherapySpend spend, SchoolCalendars calendars) {
        this.transactions = transactions;
        this.spend = spend;
        this.calendars = calendars;
    }

    public Mono<Spend> read(YearsAsked asked) {
        return transactions.reading(
                TherapyPermission.READ_TOTALS, spend.lines(asked).flatMap(lines -> divided(asked, lines)));
    }

    private Mono<Spend> divided(YearsAsked asked, List<Spend.Line> lines) {
        return calendars
                .dividing(asked, lines.stream().map(Spend.Line::cost))
                .map(commitments -> Spend.of(asked, lines, commitments));
    }
}
