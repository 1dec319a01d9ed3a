package uk.commissioning.reorganisation.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;

/// What LG-10 asks of a child: never who it is. `decided` is the successor somebody chose.
public record ChildFacts(
        UUID predecessor,
        UUID child,
        @Nullable GssCode homeLsoa,
        @Nullable GssCode homeDistrict,
        boolean lookedAfter,
        @Nullable String decided) {}
