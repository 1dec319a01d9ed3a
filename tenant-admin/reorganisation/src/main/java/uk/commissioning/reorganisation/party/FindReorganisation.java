package uk.commissioning.reorganisation.party;

import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Shows a reorganisation to those who take part, and to operators.
public final class FindReorganisation {

    private final ReorganisationTransactions transactions;
    private final Participants participants;

    FindReorganisation(ReorganisationTransactions transactions, Participants participants) {
        this.transactions = transactions;
        this.participants = participants;
    }

    public Mono<Found> find(String key) {
        return transactions
                .called(key)
                .flatMap(id -> transactions.reading(
                        id,
                        PartyPermissions.READ,
                        participants
                                .of(id)
                                .switchIfEmpty(Refused.missing())
                                .zipWith(ReorganisationVisit.current(), Found::new)));
    }

    /// The reorganisation, and what the one who asks is in it.
    public record Found(Reorganisation reorganisation, ReorganisationVisit visit) {

        public boolean mayAgreeFor(String council) {
            return reorganisation.state().takesChanges() && visit.mayFor(council, PartyPermissions.AGREE);
        }
    }
}
