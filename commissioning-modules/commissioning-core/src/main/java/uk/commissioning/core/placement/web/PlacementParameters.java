package uk.commissioning.core.placement.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.PlacementQuestion;
import uk.commissioning.core.placement.PlacementQuestion.Filter;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.core.placement.PlacementSearch;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The filters of the placement list as they are sent; blank is the same as absent, as empty form fields are sent.
record PlacementParameters(
        @Nullable String school,
        @Nullable String need,
        @Nullable String route,
        @Nullable String on,
        @Nullable String after,
        @Nullable Integer limit) {

    static final PlacementParameters NONE = new PlacementParameters(null, null, null, null, null, null);

    private static final int USUAL_PAGE = 50;

    /// A place in a list without filters.
    static PlacementParameters of(@Nullable String after, @Nullable Integer limit) {
        return new PlacementParameters(null, null, null, null, after, limit);
    }

    PlacementQuestion question(PlacementSearch search) {
        var filter = new Filter(
                parsed("school", school, Urn::parse),
                parsed("need", need, text -> oneOf("need", Need.values(), text)),
                parsed("route", route, text -> oneOf("route", Route.values(), text)),
                AsOf.optional(on));
        return new PlacementQuestion(filter, search, place(), size());
    }

    private String place() {
        if (after == null || after.isBlank()) return "";
        if (!Entered.isReference(after))
            throw Entered.refused(FieldRefusal.of("after", PlacementReason.CURSOR_NOT_RECOGNISED));
        return after;
    }

    private int size() {
        if (limit == null) return USUAL_PAGE;
        if (limit < 1 || limit > PlacementQuestion.LARGEST_PAGE) {
            throw Entered.refused(
                    FieldRefusal.of("limit", PlacementReason.LIMIT_OUT_OF_RANGE, PlacementQuestion.LARGEST_PAGE));
        }
        return limit;
    }

    private static <T> @Nullable T parsed(String field, @Nullable String text, Function<String, T> parser) {
        return text == null || text.isBlank() ? null : Entered.parsed(field, text, parser);
    }

    private static <E extends Enum<E>> E oneOf(String field, E[] values, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonReason.FIELD_NOT_RECOGNISED, field, names(values)));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
