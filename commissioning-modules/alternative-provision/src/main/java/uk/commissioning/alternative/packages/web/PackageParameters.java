package uk.commissioning.alternative.packages.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.alternative.packages.PackageQuestion;
import uk.commissioning.alternative.packages.PackageQuestion.Filter;
import uk.commissioning.alternative.packages.ReviewState;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;

/// The query parameters of the list of packages.
record PackageParameters(
        @Nullable String cohort,
        @Nullable String provider,
        @Nullable String on,
        @Nullable String review,
        @Nullable String after,
        @Nullable Integer limit) {

    static final PackageParameters NONE = new PackageParameters(null, null, null, null, null, null);

    PackageQuestion question() {
        var filter = new Filter(
                ListParameters.oneOf("cohort", Cohort.values(), cohort),
                ListParameters.id("provider", provider),
                AsOf.optional(on),
                ListParameters.oneOf("review", ReviewState.values(), review));
        return new PackageQuestion(filter, ListParameters.afterReference(after), ListParameters.limit(limit));
    }
}
