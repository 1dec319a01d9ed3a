package uk.commissioning.core.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures.Sum;

/// The placements of a definition by one dimension, in the dimension's own order, what was not told last. A school
/// can be in several rows and is once in the total; no placements of other attendance are counted, only told.
public record Breakdown(
        Dimension dimension,
        PlacementDefinition definition,
        List<Row> rows,
        @Nullable Sum total,
        long otherAttendance) {

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /// `key` is a code such as "ASD" or "E07000110", none where nothing was told; `title` is for people.
    public record Row(@Nullable String key, String title, Sum sum) {}
}
