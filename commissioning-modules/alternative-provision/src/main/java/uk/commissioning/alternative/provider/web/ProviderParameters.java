package uk.commissioning.alternative.provider.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.provider.ProviderQuestion;
import uk.commissioning.alternative.provider.RegistrationStatus;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;

/// The query parameters of the master list.
record ProviderParameters(
        @Nullable String on,
        @Nullable String status,
        @Nullable String after,
        @Nullable Integer limit) {

    static final ProviderParameters NONE = new ProviderParameters(null, null, null, null);

    ProviderQuestion question(LocalDate today) {
        return new ProviderQuestion(
                AsOf.of(on, today),
                ListParameters.oneOf("status", RegistrationStatus.values(), status),
                ListParameters.afterId(after),
                ListParameters.limit(limit));
    }

    /// All of it, in large pages.
    ProviderQuestion whole(LocalDate today) {
        return new ProviderParameters(on, status, null, ListParameters.LARGEST_PAGE).question(today);
    }
}
