package uk.commissioning.core.children.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.children.ChildReadReason;
import uk.commissioning.core.children.ChildSearch;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// One exact search as entered: sent in a body, never in an address (A14). Prints nothing of what is sought.
public record ChildSought(
        @Nullable String childRef,
        @Nullable String upn,
        @Nullable String givenName,
        @Nullable String familyName) {

    static final ChildSought NOTHING = new ChildSought(null, null, null, null);

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NAME = 200;

    /// Refuses two searches at once, and none.
    ChildSearch search() {
        var ref = ListParameters.text("childRef", childRef, LONGEST_REFERENCE);
        var number = ListParameters.text("upn", upn, LONGEST_REFERENCE);
        var given = ListParameters.text("givenName", givenName, LONGEST_NAME);
        var family = ListParameters.text("familyName", familyName, LONGEST_NAME);
        var searches = Stream.of(ref != null, number != null, given != null || family != null)
                .filter(Boolean::booleanValue)
                .count();
        if (searches > 1) throw refused(FieldRefusal.of("childRef", ChildReadReason.CHILD_SEARCHED_BY_ONE_THING));
        if (ref != null) return new ChildSearch.ByReference(ref);
        if (number != null) return new ChildSearch.ByUpn(upn(number));
        if (given == null && family == null) {
            throw refused(FieldRefusal.of("childRef", ChildReadReason.CHILD_SEARCH_NEEDED));
        }
        return new ChildSearch.ByName(named("givenName", given), named("familyName", family));
    }

    @Override
    public String toString() {
        return "ChildSought[•••]";
    }

    private static Upn upn(String text) {
        try {
            return Upn.parse(text);
        } catch (Refused refused) {
            throw refused(
                    FieldRefusal.of("upn", refused.reason(), refused.arguments().toArray()));
        }
    }

    private static String named(String field, @Nullable String name) {
        if (name == null) throw refused(FieldRefusal.of(field, CommonReason.FIELD_REQUIRED));
        return name;
    }

    private static Refused refused(FieldRefusal refusal) {
        return Refused.fields(List.of(refusal));
    }
}
