package uk.commissioning.ui;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// R20 for the components that other markup is put into.
class GovukContentFixturesTest {

    @TestFactory
    Stream<DynamicTest> details() {
        return GovukFixturesTest.compared(
                "details",
                "ui/details",
                fixture -> Map.of(
                        "summary", fixture.text("/summaryText"),
                        "content", content(fixture)),
                "default",
                "with html",
                "html as text",
                "summary html as text");
    }

    @TestFactory
    Stream<DynamicTest> inset_texts() {
        return GovukFixturesTest.compared(
                "inset-text",
                "ui/insetText",
                fixture -> Map.of("content", content(fixture)),
                "default",
                "with html",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> fieldsets() {
        return GovukFixturesTest.compared(
                "fieldset",
                "ui/fieldset",
                GovukContentFixturesTest::fieldset,
                "default",
                "styled as medium text",
                "as page heading l",
                "html fieldset content",
                "with describedBy",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> hints() {
        return GovukFixturesTest.compared("hint", "ui/hint", GovukContentFixturesTest::hint, "id");
    }

    private static Map<String, Object> fieldset(Fixture fixture) {
        var parameters = new HashMap<String, Object>(Map.of(
                "legend", fixture.text("/legend/text"),
                "content", content(fixture),
                "heading", fixture.options().at("/legend/isPageHeading").asBoolean(false)));
        var size = fixture.text("/legend/classes").replaceFirst(".*--", "");
        if (!size.isEmpty()) parameters.put("legendSize", size);
        if (fixture.options().has("describedBy")) parameters.put("describedBy", fixture.text("/describedBy"));
        return parameters;
    }

    /// Ours gets the field's id and adds what it is to it.
    private static Map<String, Object> hint(Fixture fixture) {
        return Map.of("id", fixture.text("/id").replaceFirst("-hint$", ""), "text", fixture.text("/text"));
    }

    private static Content content(Fixture fixture) {
        var html = fixture.text("/html");
        return html.isEmpty()
                ? output -> output.writeUserContent(fixture.text("/text"))
                : output -> output.writeContent(html);
    }
}
