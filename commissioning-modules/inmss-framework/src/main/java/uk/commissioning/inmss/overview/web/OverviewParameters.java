package uk.commissioning.inmss.overview.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionAsked;

/// The query parameters of the overview: a definition and nothing else.
record OverviewParameters(
        @Nullable String on,
        @Nullable String definition,
        @Nullable String year,
        @Nullable String attendance) {

    PlacementDefinition asked(LocalDate today) {
        return new DefinitionAsked(on, definition, year, attendance).read(today);
    }
}
