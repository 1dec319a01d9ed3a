package uk.commissioning.therapies.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.therapies.order.TherapyType;

/// Which providers are asked for, on which day, after whom in the list, and how many at most.
public record ProvidersAsked(
        LocalDate on, Filter filter, @Nullable UUID after, int limit) {

    /// By a type of which a provider has orders, by category, and by being on the list or not.
    public record Filter(
            @Nullable TherapyType type,
            @Nullable ProviderCategory category,
            @Nullable Standing standing) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    /// On a qualified list, or not.
    public enum Standing {
        ON,
        OFF
    }

    public static ProvidersAsked everything(LocalDate on, int limit) {
        return new ProvidersAsked(on, Filter.NONE, null, limit);
    }

    /// The same in one piece, for a file.
    public ProvidersAsked whole() {
        return new ProvidersAsked(on, filter, null, Integer.MAX_VALUE);
    }
}
