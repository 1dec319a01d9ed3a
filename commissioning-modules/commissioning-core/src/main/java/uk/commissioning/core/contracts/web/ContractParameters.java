package uk.commissioning.core.contracts.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contracts.ContractQuestion;
import uk.commissioning.core.contracts.ContractQuestion.Filter;
import uk.commissioning.core.contracts.ContractQuestion.From;
import uk.commissioning.core.contracts.ContractQuestion.Sort;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.core.placement.AsOf;

/// The filters of the list of contracts as they are sent.
record ContractParameters(
        @Nullable String kind,
        @Nullable String route,
        @Nullable String ref,
        @Nullable String provider,
        @Nullable String supplier,
        @Nullable String agreement,
        @Nullable String on,
        @Nullable String sort,
        @Nullable String after,
        @Nullable Integer limit) {

    static final ContractParameters NONE =
            new ContractParameters(null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int VALUES_OF_A_PLACE = 2;

    ContractQuestion question() {
        var from = new From(
                ListParameters.id("provider", provider),
                ListParameters.text("supplier", supplier, LONGEST_NAME),
                ListParameters.id("agreement", agreement));
        var filter = new Filter(
                ListParameters.oneOf("kind", ContractKind.values(), kind),
                ListParameters.oneOf("route", Route.values(), route),
                ListParameters.text("ref", ref, LONGEST_REFERENCE),
                from,
                AsOf.optional(on));
        var told = ListParameters.oneOf("sort", Sort.values(), sort);
        var sorted = told == null ? Sort.REFERENCE : told;
        return new ContractQuestion(filter, sorted, place(sorted), ListParameters.limit(limit));
    }

    private @Nullable ListPlace place(Sort sorted) {
        var place = ListPlace.read(after, VALUES_OF_A_PLACE);
        if (place != null && !fits(place.values().getFirst(), sorted)) throw ListPlace.refused();
        return place;
    }

    /// Whether it is a place in the list as it is sorted.
    private static boolean fits(String key, Sort sorted) {
        try {
            return switch (sorted) {
                case REFERENCE -> key.isEmpty();
                case START -> !LocalDate.parse(key).toString().isEmpty();
                case VALUE -> Long.parseLong(key) >= 0;
            };
        } catch (DateTimeException | NumberFormatException notOurs) {
            return false;
        }
    }
}
