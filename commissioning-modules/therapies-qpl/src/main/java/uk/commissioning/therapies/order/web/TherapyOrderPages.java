package uk.commissioning.therapies.order.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.order.FindOrders;
import uk.commissioning.therapies.order.OpenOrder;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Therapy orders as pages.
@Controller
final class TherapyOrderPages {

    private static final String LIST = "therapies/orders";

    private final FindOrders findOrders;
    private final OpenOrder openOrder;

    TherapyOrderPages(FindOrders findOrders, OpenOrder openOrder) {
        this.findOrders = findOrders;
        this.openOrder = openOrder;
    }

    @GetMapping("/councils/{council}/therapies/orders")
    Mono<Rendering> orders(@PathVariable String council, @ModelAttribute OrderParameters parameters) {
        return Mono.fromSupplier(parameters::question)
                .flatMap(findOrders::find)
                .map(list -> Page.of(LIST, new OrdersView(council, list, List.of())))
                .onErrorResume(Refused.class, refused -> again(council, refused));
    }

    @GetMapping("/councils/{council}/therapies/orders/{id}")
    Mono<Rendering> order(@PathVariable String council, @PathVariable String id) {
        return OrderParameters.id(id)
                .flatMap(openOrder::open)
                .map(order -> Page.of("therapies/order", new OrderView(council, order)));
    }

    /// The list without filters, with what was wrong with the question.
    private Mono<Rendering> again(String council, Refused refused) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);

        return findOrders
                .find(OrderParameters.usual())
                .map(list -> new OrdersView(council, list, FieldMessage.of(refused)))
                .map(view -> Page.of(LIST, view, HttpStatus.BAD_REQUEST));
    }
}
