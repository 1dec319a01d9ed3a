package uk.commissioning.therapies.provider;

import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.therapies.order.TherapyPermission;
import uk.commissioning.therapies.provider.ProvidersOnDay.Reader;

/// Reads the providers of a day; of few children's types only for those who may read the records of all
/// the council's children.
public final class ReadTherapyProviders {

    private final Transactions transactions;
    private final TherapyProviders providers;

    ReadTherapyProviders(Transactions transactions, TherapyProviders providers) {
        this.transactions = transactions;
        this.providers = providers;
    }

    public Mono<ProvidersOnDay> read(ProvidersAsked asked) {
        return transactions.reading(
                TherapyPermission.READ_TOTALS, Visit.current().flatMap(visit -> seen(visit, asked)));
    }

    private Mono<ProvidersOnDay> seen(Visit visit, ProvidersAsked asked) {
        var reader = new Reader(Sight.of(visit).seesEveryChild(), visit.may(TherapyPermission.READ_ORDERS));
        return providers.on(asked.on()).map(all -> ProvidersOnDay.of(asked, all, reader));
    }
}
