package uk.commissioning.therapies.provider;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.therapies.order.TherapyType;

/// A provider on a day: whether it is on a qualified list, and its orders in force.
record TherapyProvider(UUID id, String name, ProviderKind kind, boolean listed, List<Orders> orders) {

    TherapyProvider {
        orders = List.copyOf(orders);
    }

    /// Orders of one type. Children are numbered for the answer of one day: a number says nothing of a child but
    /// that it is another one.
    record Orders(TherapyType type, long number, Set<Integer> children) {

        Orders {
            children = Set.copyOf(children);
        }
    }

    ProviderCategory category() {
        return ProviderCategory.of(kind);
    }

    long ordersInAll() {
        return orders.stream().mapToLong(Orders::number).sum();
    }

    Set<Integer> children() {
        return orders.stream().flatMap(of -> of.children().stream()).collect(Collectors.toSet());
    }
}
