package uk.commissioning.core.standing;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads one standing.
public final class ReadStanding {

    private final Transactions transactions;
    private final Standings standings;

    ReadStanding(Transactions transactions, Standings standings) {
        this.transactions = transactions;
        this.standings = standings;
    }

    public Mono<Read> read(UUID id) {
        return transactions.reading(
                StandingPermission.READ,
                standings
                        .withId(id)
                        .switchIfEmpty(Refused.missing())
                        .zipWith(Visit.current())
                        .map(found -> new Read(found.getT1(), found.getT2().may(StandingPermission.WRITE))));
    }

    /// `mayWrite` says whether the reader may change it.
    public record Read(Standing standing, boolean mayWrite) {}
}
