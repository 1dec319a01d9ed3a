package uk.commissioning.alternative.hours;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.Sight;

/// Hours of children by reference, with the totals of everybody. Children are there for readers of children's
/// records only, and only those of the reader's area.
public record HoursPage(
        HoursQuestion question,
        @Nullable FullTime fullTime,
        Totals totals,
        List<ChildHours> children,
        @Nullable UUID next,
        Sight sight) {

    public HoursPage {
        children = List.copyOf(children);
    }

    public boolean seesChildren() {
        return sight.seesChild();
    }

    /// Over all children with a package in force on the day. Nobody is below full-time where no threshold is known.
    public record Totals(long children, long belowFullTime, long withMoreThanOneProvider, BigDecimal weekly) {}
}
