package uk.commissioning.runtime.home;

import java.util.Arrays;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens a council's home: whoever holds any role there may.
public final class VisitCouncil {

    public static final Permission OPEN = Permission.of(
            "council.open",
            "open this council",
            Arrays.stream(Role.values()).filter(Role::isGrantedByCouncils).toArray(Role[]::new));

    private final Transactions transactions;

    VisitCouncil(Transactions transactions) {
        this.transactions = transactions;
    }

    public Mono<Visit> visit() {
        return transactions.reading(OPEN, Visit.current());
    }
}
