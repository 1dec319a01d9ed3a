package uk.commissioning.alternative.hours.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.hours.HoursQuestion;
import uk.commissioning.alternative.hours.HoursQuestion.Which;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;

/// The query parameters of hours. A place in the list is an id: a child's reference is in no address.
record HoursParameters(
        @Nullable String on,
        @Nullable String which,
        @Nullable String after,
        @Nullable Integer limit) {

    static final HoursParameters NONE = new HoursParameters(null, null, null, null);

    HoursQuestion question(LocalDate today) {
        return new HoursQuestion(
                AsOf.of(on, today),
                Objects.requireNonNullElse(ListParameters.oneOf("which", Which.values(), which), Which.ALL),
                ListParameters.afterId(after),
                ListParameters.limit(limit));
    }
}
