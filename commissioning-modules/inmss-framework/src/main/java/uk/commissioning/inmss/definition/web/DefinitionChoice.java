package uk.commissioning.inmss.definition.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.ui.Option;

/// The fields of a page's filter that choose a definition, as they stand now.
public record DefinitionChoice(PlacementDefinition definition) {

    public String on() {
        return definition.on().toString();
    }

    public String year() {
        return definition.year().label();
    }

    public List<Option> countings() {
        return Arrays.stream(PlacementsCounted.values())
                .map(value -> Option.of(value.code(), value.title(), value == definition.counting()))
                .toList();
    }

    public List<Option> attendances() {
        return Arrays.stream(AttendanceCounted.values())
                .map(value -> Option.of(value.name(), DefinitionWords.title(value), value == definition.attendance()))
                .toList();
    }

    public boolean isUsual() {
        return definition.counting() == PlacementsCounted.ACTIVE && definition.attendance() == AttendanceCounted.DAY;
    }

    /// The same choice in an address, without the question mark.
    public String query() {
        var query =
                "on=" + on() + "&definition=" + definition.counting().code() + "&attendance=" + definition.attendance();
        return definition.counting() == PlacementsCounted.KNOWN_IN_YEAR
                ? query + "&year=" + URLEncoder.encode(year(), StandardCharsets.UTF_8)
                : query;
    }

    public List<String> sentences() {
        return DefinitionWords.sentences(definition);
    }
}
