package uk.commissioning.therapies.order;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementPermission;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists orders by reference. What shows which child an order is for is in the access log before the answer leaves
/// (A6).
public final class FindOrders {

    private final Transactions transactions;
    private final OrderRegister orders;
    private final AccessLog accessLog;

    FindOrders(Transactions transactions, OrderRegister orders, AccessLog accessLog) {
        this.transactions = transactions;
        this.orders = orders;
        this.accessLog = accessLog;
    }

    public Mono<OrderList> find(OrderQuestion question) {
        return transactions
                .reading(TherapyPermission.READ_ORDERS, Visit.current().flatMap(visit -> found(visit, question)))
                .flatMap(list -> log(list).thenReturn(list));
    }

    private Mono<OrderList> found(Visit visit, OrderQuestion question) {
        if (question.filter().type() != null) visit.require(PlacementPermission.READ_CHILD);

        var sight = Sight.of(visit);
        return orders.lines(sight, question)
                .flatMap(lines -> orders.providers().map(providers -> list(question, lines, providers, sight)));
    }

    private static OrderList list(
            OrderQuestion question, List<OrderLine> lines, List<OrderList.Ordered> providers, Sight sight) {
        var shown = lines.subList(0, Math.min(lines.size(), question.limit()));
        var next = lines.size() > question.limit() ? shown.getLast().ref() : null;
        return new OrderList(question, shown, next, providers, sight);
    }

    /// One row with the orders and their children; none when nothing of a child was shown.
    private Mono<Void> log(OrderList list) {
        if (list.lines().isEmpty() || !list.sight().seesChild()) return Mono.empty();

        return accessLog.record(new Access("therapy order list", "therapy order", ids(list), "P1+P2"));
    }

    private static List<UUID> ids(OrderList list) {
        var ids = new ArrayList<UUID>();
        for (var line : list.lines()) {
            ids.add(line.id());
            var child = line.child();
            if (child != null && !ids.contains(child.id())) ids.add(child.id());
        }
        return ids;
    }
}
