package uk.commissioning.therapies.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which orders are asked for, after which reference, and how many at most.
public record OrderQuestion(Filter filter, String after, int limit) {

    /// A filter by type tells the type of what it finds, so it takes the right to read children's records.
    public record Filter(
            @Nullable TherapyType type,
            @Nullable Arrangement arrangement,
            @Nullable UUID provider,
            @Nullable LocalDate runningOn) {

        public static final Filter NONE = new Filter(null, null, null, null);
    }

    public static OrderQuestion everything(int limit) {
        return new OrderQuestion(Filter.NONE, "", limit);
    }
}
