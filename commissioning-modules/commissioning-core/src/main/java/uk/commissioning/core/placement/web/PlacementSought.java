package uk.commissioning.core.placement.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.core.placement.PlacementSearch;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;

/// One exact search as entered: sent in a body, never in an address (A14). Prints nothing of what is sought.
public record PlacementSought(
        @Nullable String contractRef,
        @Nullable String childRef,
        @Nullable String upn,
        @Nullable String givenName,
        @Nullable String familyName) {

    static final PlacementSought NOTHING = new PlacementSought(null, null, null, null, null);

    private static final int LONGEST_NAME = 200;

    /// Everything when nothing is sought. Refuses two searches at once.
    PlacementSearch search() {
        var isName = isThere(givenName) || isThere(familyName);
        var searches = Stream.of(isThere(contractRef), isThere(childRef), isThere(upn), isName)
                .filter(Boolean::booleanValue)
                .count();
        if (searches == 0) return PlacementSearch.NONE;
        if (searches > 1) throw Entered.refused(FieldRefusal.of("contractRef", PlacementReason.ONE_SEARCH_AT_A_TIME));

        if (isName) return new PlacementSearch.ByName(name("givenName", givenName), name("familyName", familyName));
        if (isThere(upn)) return new PlacementSearch.ByUpn(Entered.parsed("upn", present(upn), Upn::parse));
        if (isThere(childRef)) return new PlacementSearch.ByChild(reference("childRef", childRef));
        return new PlacementSearch.ByContract(reference("contractRef", contractRef));
    }

    boolean isEmpty() {
        return Stream.of(contractRef, childRef, upn, givenName, familyName).noneMatch(PlacementSought::isThere);
    }

    @Override
    public String toString() {
        return "PlacementSought[•••]";
    }

    private static String reference(String field, @Nullable String text) {
        var stripped = present(text).strip();
        if (!Entered.isReference(stripped)) {
            throw Entered.refused(FieldRefusal.of(field, PlacementReason.REFERENCE_NOT_RECOGNISED));
        }
        return stripped;
    }

    private static String name(String field, @Nullable String text) {
        if (!isThere(text)) throw Entered.refused(FieldRefusal.of(field, CommonReason.FIELD_REQUIRED));
        if (present(text).length() > LONGEST_NAME) {
            throw Entered.refused(FieldRefusal.of(field, CommonReason.FIELD_TOO_LONG, LONGEST_NAME));
        }
        return present(text).strip();
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String present(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
