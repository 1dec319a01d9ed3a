package uk.commissioning.core.placement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.money.Money;

/// A line of the placement list. The child is there only for those who may read children's records.
public record PlacementLine(
        UUID id,
        String contractRef,
        Route route,
        School school,
        Term term,
        Money annualFee,
        @Nullable ChildSeen child) {

    /// A school and its number (ID-01); none for a site that is no school.
    public record School(String name, @Nullable String urn) {}

    /// Which child, and the child's primary need.
    public record ChildSeen(UUID id, String ref, Need need) {}
}
