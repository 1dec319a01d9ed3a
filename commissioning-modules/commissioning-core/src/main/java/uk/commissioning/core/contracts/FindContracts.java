package uk.commissioning.core.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists contracts of every kind. A list says of no contract which child it is for.
public final class FindContracts {

    private final Transactions transactions;
    private final ContractBook contracts;
    private final Clock clock;

    FindContracts(Transactions transactions, ContractBook contracts, Clock clock) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.clock = clock;
    }

    public Mono<ContractList> find(ContractQuestion question) {
        return transactions.reading(ContractPermission.READ, Visit.current().flatMap(visit -> found(visit, question)));
    }

    private Mono<ContractList> found(Visit visit, ContractQuestion question) {
        var kind = question.filter().kind();
        if (kind != null && kind.isForAChild()) visit.require(ContractPermission.READ_CHILDRENS);

        var asked = question.filter().inForceOn();
        var day = asked == null ? London.dateOf(clock.instant()) : asked;
        var childrens = visit.may(ContractPermission.READ_CHILDRENS);
        return contracts
                .lines(question, day, childrens)
                .map(lines -> new ContractList(day, shown(lines, question), next(lines, question), childrens));
    }

    private static List<ContractLine> shown(List<ContractLine> lines, ContractQuestion question) {
        return lines.subList(0, Math.min(lines.size(), question.limit()));
    }

    private static @Nullable ListPlace next(List<ContractLine> lines, ContractQuestion question) {
        if (lines.size() <= question.limit()) return null;

        var last = lines.get(question.limit() - 1);
        return switch (question.sort()) {
            case REFERENCE -> ListPlace.of("", last.ref());
            case START -> ListPlace.of(from(last).toString(), last.ref());
            case VALUE -> ListPlace.of(Long.toString(last.yearly().pence()), last.ref());
        };
    }

    private static LocalDate from(ContractLine line) {
        return line.running().term().from();
    }
}
