package uk.commissioning.reorganisation.scenario.web;

import java.util.List;
import java.util.stream.IntStream;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.scenario.Scenario;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The maps to choose from, and those chosen side by side.
public record ScenarioPage(
        Surroundings around, List<String> chosen, List<Scenario> scenarios, List<FieldMessage> errors) {

    public ScenarioPage {
        chosen = List.copyOf(chosen);
        scenarios = List.copyOf(scenarios);
        errors = List.copyOf(errors);
    }

    public List<Option> options() {
        return around.mapOptions(chosen);
    }

    public List<ScenarioView> views() {
        return IntStream.range(0, scenarios.size())
                .mapToObj(nth -> new ScenarioView(around.reorganisation(), scenarios.get(nth), nth + 1))
                .toList();
    }
}
