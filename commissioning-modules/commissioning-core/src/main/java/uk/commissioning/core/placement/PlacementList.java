package uk.commissioning.core.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of placements, sorted by contract reference. What the reader may see decides what can be searched.
public record PlacementList(
        List<PlacementLine> lines, @Nullable String next, Sight sight) {

    public PlacementList {
        lines = List.copyOf(lines);
    }
}
