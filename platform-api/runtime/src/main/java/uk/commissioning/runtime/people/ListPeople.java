package uk.commissioning.runtime.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists a council's people by name.
public final class ListPeople {

    private static final int MOST = 200;

    private final Transactions transactions;
    private final People people;

    ListPeople(Transactions transactions, People people) {
        this.transactions = transactions;
        this.people = people;
    }

    public Mono<PeopleList> list(@Nullable UUID after, int limit) {
        int wanted = Math.clamp(limit, 1, MOST);
        return transactions.reading(
                PeoplePermissions.READ,
                people.following(after, wanted + 1)
                        .zipWith(Visit.current(), (found, visit) -> list(found, wanted, visit)));
    }

    private static PeopleList list(List<Person> found, int wanted, Visit visit) {
        var mayManage = visit.may(PeoplePermissions.MANAGE) && visit.council().takesChanges();
        if (found.size() <= wanted) return new PeopleList(found, null, mayManage);
        return new PeopleList(found.subList(0, wanted), found.get(wanted - 1).id(), mayManage);
    }
}
