package uk.commissioning.therapies.order.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.OrderQuestion;
import uk.commissioning.therapies.order.OrderQuestion.Filter;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.web.Asked;

/// The filters of the list of orders as they are sent; `provider` is an id, `on` a day on which the order runs.
record OrderParameters(
        @Nullable String type,
        @Nullable String arrangement,
        @Nullable String provider,
        @Nullable String on,
        @Nullable String after,
        @Nullable Integer limit) {

    static OrderQuestion usual() {
        return OrderQuestion.everything(Asked.size(null));
    }

    OrderQuestion question() {
        var filter = new Filter(
                Asked.oneOf("type", TherapyType.values(), type),
                Asked.oneOf("arrangement", Arrangement.values(), arrangement),
                Asked.id("provider", provider, PlacementReason.REFERENCE_NOT_RECOGNISED),
                AsOf.optional(on));
        return new OrderQuestion(filter, Asked.place(after), Asked.size(limit));
    }

    /// What is no id at all is as unknown as an id that nobody has (A13).
    static Mono<UUID> id(String text) {
        try {
            return Mono.just(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Refused.missing();
        }
    }
}
