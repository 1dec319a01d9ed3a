package uk.commissioning.therapies.order;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The council's therapy orders, beside their contracts.
interface TherapyOrders {

    Mono<List<TherapyOrder>> of(Collection<UUID> contractIds);

    /// Adds new ones, replaces known ones.
    Mono<Void> save(List<TherapyOrder> orders);
}
