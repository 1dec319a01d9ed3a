package uk.commissioning.core.agreement;

import java.util.Comparator;
import java.util.UUID;

/// A lot of an agreement. Lots are compared by rank, 1 the highest, never by label (IN-11).
public record Lot(UUID id, String code, int rank) {
    public static final Comparator<Lot> HIGHEST_FIRST =
            Comparator.comparingInt(Lot::rank).thenComparing(Lot::code);
}
