package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the council's agreements by reference.
public final class ListAgreements {

    private final Transactions transactions;
    private final AgreementBook agreements;

    ListAgreements(Transactions transactions, AgreementBook agreements) {
        this.transactions = transactions;
        this.agreements = agreements;
    }

    public Mono<AgreementList> list(LocalDate day, @Nullable ListPlace after, int limit) {
        return transactions.reading(
                AgreementPermission.READ, agreements.lines(day, after, limit).map(lines -> list(day, lines, limit)));
    }

    private static AgreementList list(LocalDate day, List<AgreementLine> lines, int limit) {
        var shown = lines.subList(0, Math.min(lines.size(), limit));
        var next = lines.size() > limit ? ListPlace.of(shown.getLast().ref()) : null;
        return new AgreementList(day, shown, next);
    }
}
