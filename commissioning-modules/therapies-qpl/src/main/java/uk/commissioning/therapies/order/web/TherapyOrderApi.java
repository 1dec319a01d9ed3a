package uk.commissioning.therapies.order.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.therapies.order.FindOrders;
import uk.commissioning.therapies.order.OpenOrder;

/// Therapy orders as JSON.
@RestController
final class TherapyOrderApi {

    private final FindOrders findOrders;
    private final OpenOrder openOrder;

    TherapyOrderApi(FindOrders findOrders, OpenOrder openOrder) {
        this.findOrders = findOrders;
        this.openOrder = openOrder;
    }

    /// Filters `type`, `arrangement`, `provider` (id) and `on` (running on that day); `after` and `limit` go
    /// through the list.
    @GetMapping("/api/councils/{council}/therapies/orders")
    Mono<OrderAnswers.Orders> orders(@ModelAttribute OrderParameters parameters) {
        return findOrders.find(parameters.question()).map(OrderAnswers.Orders::of);
    }

    @GetMapping("/api/councils/{council}/therapies/orders/{id}")
    Mono<OrderAnswers.Order> order(@PathVariable String id) {
        return OrderParameters.id(id).flatMap(openOrder::open).map(OrderAnswers.Order::of);
    }
}
