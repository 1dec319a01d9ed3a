package uk.commissioning.therapies.order;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;

/// The council's orders as their readers see them. What is out of a reader's sight does not leave the database.
interface OrderRegister {

    /// One line more than the limit where there are more.
    Mono<List<OrderLine>> lines(Sight sight, OrderQuestion question);

    /// Empty when the council has no such order.
    Mono<OrderRecord> withId(Sight sight, UUID id);

    /// Who has orders, by name.
    Mono<List<OrderList.Ordered>> providers();
}
