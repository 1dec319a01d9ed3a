package uk.commissioning.reorganisation.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.tenancy.CouncilState;

/// A council that is there, and the reorganisation that is prepared with it as a predecessor; none where it is free.
record KnownCouncil(
        UUID id,
        String key,
        String name,
        CouncilState state,
        @Nullable String reorganisedIn) {}
