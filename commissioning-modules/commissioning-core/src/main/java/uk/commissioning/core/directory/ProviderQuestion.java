package uk.commissioning.core.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderKind;

/// Which providers are asked for, and from where in the list. `name` is any part of a name: the provider's, one that
/// it had before entries were merged, or a site's.
public record ProviderQuestion(
        @Nullable String name,
        @Nullable SoughtNumber number,
        @Nullable ProviderKind kind,
        Place after,
        int limit) {

    public static final int LARGEST_PAGE = 200;
    public static final int USUAL_PAGE = 50;

    public static final ProviderQuestion EVERYTHING = new ProviderQuestion(null, null, null, Place.FIRST, USUAL_PAGE);

    /// A place in the list: after this name (as sorted) and provider.
    public record Place(String name, UUID provider) {

        public static final Place FIRST = new Place("", new UUID(0, 0));
    }
}
