package uk.commissioning.core.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Route;
import uk.commissioning.kernel.identifier.Urn;

/// Which placements are asked for, after which contract reference, and how many at most.
public record PlacementQuestion(Filter filter, PlacementSearch search, String after, int limit) {

    public static final int LARGEST_PAGE = 200;

    /// A filter by need tells the need of what it finds, so it takes the right to read children's records.
    public record Filter(
            @Nullable Urn school,
            @Nullable Need need,
            @Nullable Route route,
            @Nullable LocalDate activeOn) {

        public static final Filter NONE = new Filter(null, null, null, null);
    }
}
