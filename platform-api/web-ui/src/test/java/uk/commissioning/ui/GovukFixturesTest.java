package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// R20: our markup is GOV.UK's, compared with the examples that GOV.UK ships beside each component.
class GovukFixturesTest {

    /// Templates that a factory here or beside has compared.
    static final Set<String> COMPARED = new TreeSet<>();

    @TestFactory
    Stream<DynamicTest> inputs() {
        return compared(
                "input",
                "ui/input",
                GovukFixturesTest::input,
                "default",
                "with hint text",
                "with error message",
                "with error and hint",
                "with width-2 class",
                "with width-20 class",
                "with prefix",
                "with suffix",
                "with prefix and suffix and error",
                "custom type",
                "value",
                "zero value",
                "inputmode",
                "with autocomplete attribute",
                "with spellcheck disabled",
                "with label as page heading",
                "id");
    }

    @TestFactory
    Stream<DynamicTest> text_areas() {
        return compared(
                "textarea",
                "ui/textarea",
                Fixture::parameters,
                "default",
                "with hint",
                "with error message",
                "with default value",
                "with custom rows",
                "with hint and error message");
    }

    @TestFactory
    Stream<DynamicTest> selects() {
        return compared("select", "ui/select", Fixture::parameters, "default", "with hint text and error message");
    }

    @TestFactory
    Stream<DynamicTest> radios() {
        return compared(
                "radios",
                "ui/radios",
                fixture -> choices(fixture, "radios"),
                "default",
                "with hint",
                "inline",
                "with fieldset and error message",
                "small inline",
                "with hints on parent and items");
    }

    @TestFactory
    Stream<DynamicTest> checkboxes() {
        return compared(
                "checkboxes",
                "ui/checkboxes",
                fixture -> choices(fixture, "checkboxes"),
                "default",
                "small",
                "with error message and hint",
                "with legend as a page heading",
                "small with hint");
    }

    @TestFactory
    Stream<DynamicTest> file_uploads() {
        return compared(
                "file-upload",
                "ui/fileUpload",
                Fixture::parameters,
                "default",
                "with hint text",
                "with error message and hint",
                "error",
                "id");
    }

    @TestFactory
    Stream<DynamicTest> labels() {
        return compared(
                "label",
                "ui/label",
                fixture -> with(fixture.parameters(), parameters -> {
                    parameters.put("target", fixture.options().has("for") ? fixture.text("/for") : null);
                    parameters.put("heading", fixture.options().has("isPageHeading"));
                    if (fixture.options().has("classes")) parameters.put("size", lastPart(fixture.text("/classes")));
                }),
                "default",
                "for",
                "styled as medium text",
                "as page heading l",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> buttons() {
        return compared(
                "button",
                "ui/button",
                fixture -> with(fixture.parameters(), parameters -> {
                    if (fixture.options().has("classes")) parameters.put("kind", lastPart(fixture.text("/classes")));
                }),
                "default",
                "secondary",
                "warning",
                "link",
                "name",
                "value");
    }

    @TestFactory
    Stream<DynamicTest> error_summaries() {
        return compared(
                "error-summary",
                "ui/errorSummary",
                GovukFixturesTest::errorSummary,
                "default",
                "without links",
                "mixed with and without links",
                "with everything",
                "error list with html as text");
    }

    @TestFactory
    Stream<DynamicTest> tables() {
        return compared("table", "ui/table", GovukFixturesTest::table, "with head and caption", "with head");
    }

    @TestFactory
    Stream<DynamicTest> summary_lists() {
        return compared(
                "summary-list",
                "ui/summaryList",
                GovukFixturesTest::summaryList,
                "actions href",
                "single action with anchor");
    }

    @TestFactory
    Stream<DynamicTest> tags() {
        return compared(
                "tag",
                "ui/tag",
                fixture -> with(fixture.parameters(), parameters -> {
                    if (fixture.options().has("classes"))
                        parameters.put("colour", fixture.text("/classes").replace("govuk-tag--", ""));
                }),
                "default",
                "grey",
                "light blue",
                "red",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> pagination() {
        return compared(
                "pagination",
                "ui/pagination",
                fixture -> with(new HashMap<>(), parameters -> {
                    if (fixture.options().has("previous")) parameters.put("previous", fixture.text("/previous/href"));
                    if (fixture.options().has("next")) parameters.put("next", fixture.text("/next/href"));
                }),
                "with prev and next only",
                "with previous only",
                "with next only");
    }

    @TestFactory
    Stream<DynamicTest> panels() {
        return compared(
                "panel",
                "ui/panel",
                fixture -> with(new HashMap<>(), parameters -> {
                    parameters.put("title", fixture.text("/titleHtml") + fixture.text("/titleText"));
                    if (fixture.options().has("text")) parameters.put("body", fixture.text("/text"));
                }),
                "default",
                "title html as text",
                "body html as text",
                "title with no body text");
    }

    @TestFactory
    Stream<DynamicTest> notifications() {
        return compared(
                "notification-banner",
                "ui/notification",
                fixture -> with(fixture.parameters(), parameters -> {
                    parameters.put("success", fixture.text("/type").equals("success"));
                    if (fixture.options().has("titleText")) parameters.put("title", fixture.text("/titleText"));
                    if (fixture.options().has("titleId")) parameters.put("id", fixture.text("/titleId"));
                }),
                "default",
                "with type as success",
                "custom title",
                "custom title id",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> breadcrumbs() {
        return compared(
                "breadcrumbs",
                "ui/breadcrumbs",
                GovukFixturesTest::breadcrumbs,
                "default",
                "with one level",
                "with last breadcrumb as current page",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> back_links() {
        return compared(
                "back-link",
                "ui/backLink",
                fixture -> with(fixture.parameters(), parameters -> parameters.putIfAbsent("href", "#")),
                "default",
                "with custom text and link",
                "html as text");
    }

    @TestFactory
    Stream<DynamicTest> skip_links() {
        return compared("skip-link", "ui/skipLink", Fixture::parameters, "default", "custom href");
    }

    @TestFactory
    Stream<DynamicTest> warnings() {
        return compared("warning-text", "ui/warning", Fixture::parameters, "default");
    }

    @TestFactory
    Stream<DynamicTest> service_navigation() {
        return compared(
                "service-navigation",
                "ui/serviceNavigation",
                GovukFixturesTest::navigation,
                "with service name and navigation",
                "with service link");
    }

    private static Map<String, Object> input(Fixture fixture) {
        return with(fixture.parameters(), parameters -> {
            if (fixture.options().has("classes")) parameters.put("width", lastPart(fixture.text("/classes")));
            if (fixture.options().at("/label/classes").isString())
                parameters.put("labelSize", lastPart(fixture.text("/label/classes")));
        });
    }

    private static Map<String, Object> choices(Fixture fixture, String component) {
        return with(fixture.parameters(), parameters -> {
            var classes = fixture.text("/classes");
            parameters.put("small", classes.contains("govuk-" + component + "--small"));
            parameters.put("inline", classes.contains("govuk-" + component + "--inline"));
            var legend = fixture.options().at("/fieldset/legend");
            if (legend.has("classes"))
                parameters.put("legendSize", lastPart(legend.get("classes").asString()));
            parameters.put("heading", legend.has("isPageHeading"));
        });
    }

    private static Map<String, Object> errorSummary(Fixture fixture) {
        var errors = new ArrayList<FieldMessage>();
        for (var error : fixture.options().get("errorList")) {
            errors.add(new FieldMessage(
                    error.has("href") ? error.get("href").asString().substring(1) : "",
                    error.get("text").asString()));
        }
        var parameters = new HashMap<String, Object>(Map.of("errors", errors));
        if (fixture.options().has("titleText")) parameters.put("title", fixture.text("/titleText"));
        if (fixture.options().has("descriptionText")) parameters.put("description", fixture.text("/descriptionText"));
        return parameters;
    }

    private static Map<String, Object> table(Fixture fixture) {
        var options = fixture.options();
        var columns = new ArrayList<Table.Column>();
        for (var head : options.get("head")) {
            columns.add(new Table.Column(head.get("text").asString(), head.has("format")));
        }
        var rows = new ArrayList<List<String>>();
        for (var row : options.get("rows")) {
            var cells = new ArrayList<String>();
            for (var cell : row) cells.add(cell.get("text").asString());
            rows.add(cells);
        }
        var table = new Table(fixture.text("/caption"), columns, rows, options.has("firstCellIsHeader"));
        var parameters = new HashMap<String, Object>(Map.of("table", table));
        parameters.put("captionSize", options.has("captionClasses") ? lastPart(fixture.text("/captionClasses")) : null);
        return parameters;
    }

    private static Map<String, Object> summaryList(Fixture fixture) {
        var rows = new ArrayList<SummaryRow>();
        for (var row : fixture.options().get("rows")) {
            var links = new ArrayList<Link>();
            for (JsonNode action : row.at("/actions/items")) {
                var about = action.get("visuallyHiddenText");
                links.add(new Link(
                        action.at("/text").asString(""),
                        action.get("href").asString(),
                        about == null ? null : about.asString()));
            }
            rows.add(new SummaryRow(
                    row.at("/key/text").asString(""), row.at("/value/text").asString(""), links));
        }
        return Map.of("rows", rows);
    }

    private static Map<String, Object> breadcrumbs(Fixture fixture) {
        var links = new ArrayList<Link>();
        var parameters = new HashMap<String, Object>(Map.of("links", links));
        for (var item : fixture.options().get("items")) {
            if (item.has("href"))
                links.add(Link.to(item.get("href").asString(), item.get("text").asString()));
            else parameters.put("current", item.get("text").asString());
        }
        return parameters;
    }

    private static Map<String, Object> navigation(Fixture fixture) {
        var items = new ArrayList<Frame.Item>();
        for (JsonNode item : fixture.options().at("/navigation")) {
            items.add(
                    new Frame.Item(item.get("text").asString(), item.get("href").asString(), item.has("active")));
        }
        return Map.of(
                "items",
                items,
                "serviceName",
                fixture.text("/serviceName"),
                "serviceHref",
                fixture.text("/serviceUrl"));
    }

    static Stream<DynamicTest> compared(
            String component, String template, Function<Fixture, Map<String, Object>> parameters, String... names) {
        COMPARED.add(template);
        return Stream.of(names)
                .map(name -> DynamicTest.dynamicTest(component + ": " + name, () -> {
                    var fixture = Fixture.of(component, name);
                    var rendered = Templates.render(template, parameters.apply(fixture));
                    assertThat(NormalHtml.of(rendered)).isEqualTo(NormalHtml.of(fixture.html()));
                }));
    }

    private static Map<String, Object> with(
            Map<String, Object> parameters, java.util.function.Consumer<Map<String, Object>> more) {
        more.accept(parameters);
        return parameters;
    }

    private static String lastPart(String classes) {
        return classes.replaceFirst(".*--(?:width-)?", "");
    }
}
