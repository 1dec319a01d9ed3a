package uk.commissioning.therapies.provider.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.ProviderCategory;
import uk.commissioning.therapies.provider.ProvidersAsked;
import uk.commissioning.therapies.provider.ProvidersAsked.Filter;
import uk.commissioning.therapies.provider.ProvidersAsked.Standing;

/// The query parameters of the providers: a day, today where none is told; `type`, `category`, `list` (ON or OFF).
record ProviderParameters(
        @Nullable String on,
        @Nullable String type,
        @Nullable String category,
        @Nullable String list,
        @Nullable String after,
        @Nullable Integer limit) {

    static ProvidersAsked usual(LocalDate today) {
        return ProvidersAsked.everything(today, ListParameters.limit(null));
    }

    ProvidersAsked asked(LocalDate today) {
        var filter = new Filter(
                ListParameters.oneOf("type", TherapyType.values(), type),
                ListParameters.oneOf("category", ProviderCategory.values(), category),
                ListParameters.oneOf("list", Standing.values(), list));
        return new ProvidersAsked(
                AsOf.of(on, today), filter, ListParameters.afterId(after), ListParameters.limit(limit));
    }
}
