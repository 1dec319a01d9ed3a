package uk.commissioning.inmss.district.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionAsked;

/// The query parameters of district gaps: an agreement by its reference, all where none is told, and a definition.
record DistrictParameters(
        @Nullable String agreement,
        @Nullable String on,
        @Nullable String definition,
        @Nullable String year,
        @Nullable String attendance) {

    PlacementDefinition asked(LocalDate today) {
        return new DefinitionAsked(on, definition, year, attendance).read(today);
    }

    @Nullable
    String agreementAsked() {
        return agreement == null || agreement.isBlank() ? null : agreement.strip();
    }
}
