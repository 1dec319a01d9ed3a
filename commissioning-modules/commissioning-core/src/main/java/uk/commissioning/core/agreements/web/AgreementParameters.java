package uk.commissioning.core.agreements.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreements.OpenAgreement.Question;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.core.placement.AsOf;

/// The day, and the place in the list of agreements or of an agreement's members.
record AgreementParameters(
        @Nullable String on,
        @Nullable String after,
        @Nullable Integer limit) {

    static final AgreementParameters NONE = new AgreementParameters(null, null, null);

    private static final int VALUES_OF_A_MEMBER = 4;

    LocalDate day(LocalDate today) {
        return AsOf.of(on, today);
    }

    @Nullable
    ListPlace place() {
        return ListPlace.read(after, 1);
    }

    int size() {
        return ListParameters.limit(limit);
    }

    Question question(UUID id, LocalDate today) {
        var place = ListPlace.read(after, VALUES_OF_A_MEMBER);
        if (place != null && !place.values().getFirst().matches("[0-9]{1,2}")) throw ListPlace.refused();
        return new Question(id, day(today), place, size());
    }
}
