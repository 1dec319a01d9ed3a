package uk.commissioning.core.standing;

import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the standings that hold on a day.
public final class ListStandings {

    private final Transactions transactions;
    private final Standings standings;

    ListStandings(Transactions transactions, Standings standings) {
        this.transactions = transactions;
        this.standings = standings;
    }

    public Mono<Listed> list(LocalDate day) {
        return transactions.reading(
                StandingPermission.READ,
                standings
                        .holdingOn(day)
                        .zipWith(Visit.current())
                        .map(found ->
                                new Listed(day, found.getT1(), found.getT2().may(StandingPermission.WRITE))));
    }

    /// `mayWrite` says whether the reader may set one.
    public record Listed(LocalDate day, List<Standing> standings, boolean mayWrite) {

        public Listed {
            standings = List.copyOf(standings);
        }
    }
}
