package uk.commissioning.therapies.order;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.Sight;

/// A page of orders by reference, and who has any, to choose from. What the reader may see decides what can be
/// asked.
public record OrderList(
        OrderQuestion question,
        List<OrderLine> lines,
        @Nullable String next,
        List<Ordered> providers,
        Sight sight) {

    public OrderList {
        lines = List.copyOf(lines);
        providers = List.copyOf(providers);
    }

    /// A provider with orders.
    public record Ordered(UUID id, String name) {}
}
