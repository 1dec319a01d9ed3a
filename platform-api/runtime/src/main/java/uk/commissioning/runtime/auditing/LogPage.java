package uk.commissioning.runtime.auditing;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some entries, newest first, where the log goes on, and whether the reader may read the log of reads as well.
public record LogPage<T>(List<T> lines, @Nullable UUID next, boolean mayReadAccessLog) {

    public LogPage {
        lines = List.copyOf(lines);
    }

    static <T> LogPage<T> of(List<T> found, int wanted, Function<T, UUID> id, boolean mayReadAccessLog) {
        if (found.size() <= wanted) return new LogPage<>(found, null, mayReadAccessLog);
        return new LogPage<>(found.subList(0, wanted), id.apply(found.get(wanted - 1)), mayReadAccessLog);
    }
}
