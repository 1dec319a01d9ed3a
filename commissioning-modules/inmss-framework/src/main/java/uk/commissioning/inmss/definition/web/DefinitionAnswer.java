package uk.commissioning.inmss.definition.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.inmss.definition.DefinitionWords;

/// A definition as JSON tells it beside its figures; `financialYear` only where it counts a year.
public record DefinitionAnswer(
        String code,
        String title,
        LocalDate on,
        @Nullable String financialYear,
        AttendanceCounted attendance,
        List<String> sentences) {

    public static DefinitionAnswer of(PlacementDefinition definition) {
        return new DefinitionAnswer(
                definition.code(),
                DefinitionWords.title(definition),
                definition.on(),
                definition.counting() == PlacementsCounted.KNOWN_IN_YEAR
                        ? definition.year().label()
                        : null,
                definition.attendance(),
                DefinitionWords.sentences(definition));
    }
}
