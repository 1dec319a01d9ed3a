package uk.commissioning.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One example of a component as GOV.UK ships it: options in, HTML out.
record Fixture(String name, JsonNode options, String html) {

    static Fixture of(String component, String name) {
        return all(component).stream()
                .filter(fixture -> fixture.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(component + " has no fixture called " + name));
    }

    private static List<Fixture> all(String component) {
        var path = "META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/components/%s/fixtures.json"
                .formatted(Assets.GOVUK_VERSION, component);
        try (var stream = new ClassPathResource(path).getInputStream()) {
            var all = new ArrayList<Fixture>();
            for (var fixture : new JsonMapper().readTree(stream).get("fixtures")) {
                all.add(new Fixture(
                        fixture.get("name").asString(),
                        fixture.get("options"),
                        fixture.get("html").asString()));
            }
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Parameters of our component, filled with the options that most GOV.UK components share.
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var plain : List.of("name", "value", "type", "autocomplete", "inputmode", "href", "rows")) {
            put(parameters, plain, options.get(plain));
        }
        put(parameters, "id", options.has("idPrefix") ? options.get("idPrefix") : options.get("id"));
        put(parameters, "hint", options.at("/hint/text"));
        put(parameters, "prefix", options.at("/prefix/text"));
        put(parameters, "suffix", options.at("/suffix/text"));
        put(parameters, "label", options.at("/label/text"));
        put(parameters, "legend", options.at("/fieldset/legend/text"));
        put(parameters, "text", options.get("text"));
        if (options.has("spellcheck"))
            parameters.put("spellcheck", options.get("spellcheck").asString());
        if (options.at("/label/isPageHeading").asBoolean(false)) parameters.put("heading", true);
        if (options.has("errorMessage")) {
            parameters.put("errors", List.of(new FieldMessage(text("/name"), text("/errorMessage/text"))));
        }
        if (options.at("/items").isArray()) parameters.put("options", choices());
        return parameters;
    }

    String text(String pointer) {
        return options.at(pointer).asString("");
    }

    private List<Option> choices() {
        var choices = new ArrayList<Option>();
        for (var item : options.get("items")) {
            var hint = item.at("/hint/text");
            choices.add(new Option(
                    item.get("value").asString(),
                    item.get("text").asString(),
                    hint.isMissingNode() ? null : hint.asString(),
                    item.has("selected")
                            ? item.get("selected").asBoolean()
                            : item.has("checked") && item.get("checked").asBoolean(),
                    item.has("disabled") && item.get("disabled").asBoolean()));
        }
        return choices;
    }

    private static void put(Map<String, Object> parameters, String name, JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) return;
        parameters.put(name, value.isInt() && name.equals("rows") ? (Object) value.asInt() : value.asString());
    }
}
