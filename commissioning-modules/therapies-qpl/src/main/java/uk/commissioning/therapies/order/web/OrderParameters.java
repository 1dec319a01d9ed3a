package uk.commissioning.therapies.order.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.OrderQuestion;
import uk.commissioning.therapies.order.OrderQuestion.Filter;
import uk.commissioning.therapies.order.TherapyType;

/// The filters of the list of orders as they are sent; `provider` is an id, `on` a day on which the order runs.
record OrderParameters(
        @Nullable String type,
        @Nullable String arrangement,
        @Nullable String provider,
        @Nullable String on,
        @Nullable String after,
        @Nullable Integer limit) {

    static OrderQuestion usual() {
        return OrderQuestion.everything(ListParameters.limit(null));
    }

    OrderQuestion question() {
        var filter = new Filter(
                ListParameters.oneOf("type", TherapyType.values(), type),
                ListParameters.oneOf("arrangement", Arrangement.values(), arrangement),
                ListParameters.id("provider", provider),
                AsOf.optional(on));
        return new OrderQuestion(filter, ListParameters.afterReference(after), ListParameters.limit(limit));
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
