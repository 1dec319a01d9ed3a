package uk.commissioning.therapies.order;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one order, as much of it as the reader may see (domain 10). A child's data leaves only after its access is
/// logged (A6). A foreign id is as unknown as a random one.
public final class OpenOrder {

    private final Transactions transactions;
    private final OrderRegister orders;
    private final AccessLog accessLog;

    OpenOrder(Transactions transactions, OrderRegister orders, AccessLog accessLog) {
        this.transactions = transactions;
        this.orders = orders;
        this.accessLog = accessLog;
    }

    public Mono<OrderRecord> open(UUID id) {
        return transactions
                .reading(
                        TherapyPermission.READ_ORDERS,
                        Visit.current()
                                .flatMap(visit -> orders.withId(Sight.of(visit), id))
                                .switchIfEmpty(Refused.missing()))
                .flatMap(order -> log(order).thenReturn(order));
    }

    private Mono<Void> log(OrderRecord order) {
        var reference = order.reference();
        if (reference == null) return Mono.empty();

        var fields = order.child() == null ? "P2" : "P1+P2";
        return accessLog.record(
                new Access("therapy order", "therapy order", List.of(order.id(), reference.childId()), fields));
    }
}
