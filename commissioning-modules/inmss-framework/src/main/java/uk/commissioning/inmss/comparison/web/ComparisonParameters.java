package uk.commissioning.inmss.comparison.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionAsked;

/// The query parameters of like with like: a definition and nothing else.
record ComparisonParameters(
        @Nullable String on,
        @Nullable String definition,
        @Nullable String year,
        @Nullable String attendance) {

    PlacementDefinition asked(LocalDate today) {
        return new DefinitionAsked(on, definition, year, attendance).read(today);
    }
}
