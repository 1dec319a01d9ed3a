package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import uk.commissioning.kernel.money.Money;

/// Every component in pages that can be opened in a browser: `target/gallery`. All texts are hostile, and none gets
/// through.
class GalleryTest {

    private static final Path FOLDER = Path.of("target/gallery");
    private static final String HOSTILE = "Ann O’Hare <b onclick=\"x\">&\"'</b>";
    private static final String LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    private static final Frame FRAME = new Frame(
            Frame.SERVICE,
            "/councils/kent",
            "Alexandra Featherstonehaugh " + HOSTILE,
            new Frame.Council("kent", "Kent County Council"),
            List.of(
                    new Frame.Item("Placements", "/a", false), new Frame.Item("Market overview", "/b", true),
                    new Frame.Item("Contract register", "/c", false), new Frame.Item("Imports", "/d", false),
                    new Frame.Item("People", "/e", false), new Frame.Item("Audit", "/f", false)),
            new Frame.Csrf("_csrf", "token\"><script>"),
            null);
    private static final List<FieldMessage> ERRORS = List.of(
            new FieldMessage("name", "Enter a name " + HOSTILE),
            new FieldMessage("email", "Enter an email address, like name@council.gov.uk"),
            new FieldMessage("roles", "Choose at least one role"),
            new FieldMessage("file", "The file is too large"),
            new FieldMessage("", "Somebody else changed this after you opened it."));

    @TestFactory
    Stream<DynamicTest> no_page_lets_markup_through() throws IOException {
        writeAssets();
        var pages = new HashMap<String, String>();
        pages.put("form", layout("Invite a person", form(ERRORS), ERRORS));
        pages.put("form-empty", layout("Invite a person", form(List.of()), List.of()));
        pages.put("list", layout("Register", list(40), List.of()));
        pages.put("empty", layout("Register", nothing(), List.of()));
        pages.put("overview", layout("Market overview", overview(), List.of()));
        pages.put("panel", layout("Done", finished(), List.of()));
        pages.put(
                "error",
                Templates.render("ui/error", Map.of("frame", FRAME, "page", ErrorPage.of(409, HOSTILE, "0199-abc"))));
        pages.put(
                "error-plain",
                Templates.render(
                        "ui/error", Map.of("frame", Frame.plain("/x"), "page", ErrorPage.of(500, null, "0199-abc"))));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Files.writeString(FOLDER.resolve(page.getKey() + ".html"), local(page.getValue()));
                    assertThat(page.getValue())
                            .doesNotContain("<b onclick")
                            .doesNotContain("<script>")
                            .doesNotContain(" style=");
                }));
    }

    private static Content form(List<FieldMessage> errors) {
        var roles = List.of(
                Option.of("COMMISSIONER", "Commissioner").withHint("Reads the market, approves admissions " + HOSTILE),
                Option.of("FINANCE", "Finance officer", true),
                Option.of("AUDITOR", "Auditor or committee member"));
        var fields = together(
                part("ui/input", "name", "name", "label", "Name", "value", HOSTILE, "errors", errors),
                part(
                        "ui/input",
                        "name",
                        "email",
                        "label",
                        "Email address",
                        "hint",
                        "The address " + HOSTILE,
                        "errors",
                        errors,
                        "type",
                        "email",
                        "value",
                        ""),
                part(
                        "ui/input",
                        "name",
                        "fee",
                        "label",
                        "Fee",
                        "prefix",
                        "£",
                        "suffix",
                        "a year",
                        "width",
                        "10",
                        "errors",
                        errors),
                part("ui/date", "name", "starts", "label", "Starts on", "value", "2026-04-01", "errors", errors),
                part("ui/select", "name", "need", "label", "Need", "options", roles, "errors", errors),
                part(
                        "ui/radios",
                        "name",
                        "one",
                        "legend",
                        "One role",
                        "options",
                        roles,
                        "errors",
                        errors,
                        "inline",
                        true),
                part(
                        "ui/checkboxes",
                        "name",
                        "roles",
                        "legend",
                        "Roles",
                        "legendSize",
                        "m",
                        "options",
                        roles,
                        "errors",
                        errors,
                        "hint",
                        "Choose all that apply"),
                part("ui/textarea", "name", "reason", "label", "Reason", "value", HOSTILE, "errors", errors),
                part(
                        "ui/fileUpload",
                        "name",
                        "file",
                        "label",
                        "Placements file",
                        "hint",
                        "CSV, up to 20 MB",
                        "accept",
                        ".csv",
                        "errors",
                        errors),
                part("ui/button", "text", "Send invitation"));
        return together(
                heading("Invite a person"),
                part("ui/form", "frame", FRAME, "action", "/x", "content", fields, "once", true),
                part("ui/warning", "text", "You cannot undo this " + HOSTILE),
                part(
                        "ui/details",
                        "summary",
                        "What do the roles mean? " + HOSTILE,
                        "content",
                        words("Each role is explained in the handbook.")));
    }

    private static Content list(int count) {
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < count; at++) {
            rows.add(List.of(
                    "KCC-2026-%04d".formatted(at),
                    at == 1 ? LONG_WORD : "Example School " + HOSTILE,
                    "Independent special school",
                    "1 September 2026",
                    "31 August 2027",
                    Money.ofPence(5446000 + at).format()));
        }
        var table = Table.of(
                "Contracts",
                List.of(
                        Table.Column.text("Reference"),
                        Table.Column.text("Provider"),
                        Table.Column.text("Kind"),
                        Table.Column.text("Starts"),
                        Table.Column.text("Ends"),
                        Table.Column.number("A year")),
                rows);
        var filters = together(
                part("ui/input", "name", "q", "label", "Provider", "value", HOSTILE),
                part(
                        "ui/select",
                        "name",
                        "kind",
                        "label",
                        "Kind",
                        "options",
                        List.of(Option.of("", "All"), Option.of("s", "Independent special school"))),
                part("ui/date", "name", "on", "label", "On", "value", "2026-11-01"));
        return together(
                heading("Contract register"),
                part("ui/filters", "action", "/x", "content", filters, "filtered", true),
                part("ui/scroll", "label", "Contracts", "content", part("ui/table", "table", table)),
                part("ui/pagination", "previous", "/p", "next", "/n"));
    }

    private static Content nothing() {
        return together(
                heading("Contract register"),
                part("ui/notification", "text", "The file was stored " + HOSTILE, "success", true),
                part(
                        "ui/empty",
                        "title",
                        "No contracts yet",
                        "text",
                        "Contracts appear here once placements are imported " + HOSTILE,
                        "href",
                        "/i",
                        "action",
                        "Import placements"));
    }

    private static Content overview() {
        var bars = new Bars(
                "schools",
                "Schools by route",
                "Bars compare the routes",
                List.of(
                        new Bars.Bar("Framework", 1094, "1,094"),
                                new Bars.Bar(
                                        "Spot purchase outside the framework, with a cause " + HOSTILE, 690, "690"),
                        new Bars.Bar(LONG_WORD, 1784, "£100,051,880"), new Bars.Bar("None", 0, "0")));
        var rows = List.of(
                SummaryRow.of("Schools", "110"),
                SummaryRow.of("Name", HOSTILE, Link.to("/x", "Change").about("name")),
                SummaryRow.of("Roles", LONG_WORD, Link.to("/x", "Change"), Link.to("/y", "Remove")));
        return together(
                heading("Market overview"),
                part("ui/bars", "bars", bars),
                part("ui/summaryList", "rows", rows),
                part("ui/tag", "text", "Live", "colour", "green"),
                part("ui/money", "amount", Money.ofPence(10005188000L)),
                part("ui/insetText", "content", words("Averages are over places, not over schools.")));
    }

    private static Content finished() {
        return together(
                part("ui/panel", "title", "Invitation sent", "body", HOSTILE),
                part("ui/breadcrumbs", "links", List.of(Link.to("/", HOSTILE)), "current", HOSTILE));
    }

    private static String layout(String title, Content content, List<FieldMessage> errors) {
        return Templates.render(
                "ui/layout",
                Map.of("frame", FRAME, "title", title + " " + HOSTILE, "content", content, "errors", errors));
    }

    private static Content heading(String text) {
        return output -> output.writeContent("<h1 class=\"govuk-heading-l\">" + text + "</h1>");
    }

    private static Content words(String text) {
        return output -> output.writeContent("<p class=\"govuk-body\">" + text + "</p>");
    }

    private static Content part(String template, Object... parameters) {
        var named = new HashMap<String, Object>();
        for (int at = 0; at < parameters.length; at += 2) named.put((String) parameters[at], parameters[at + 1]);
        return output -> output.writeContent(Templates.render(template, named));
    }

    private static Content together(Content... parts) {
        return output -> {
            for (var part : parts) part.writeTo(output);
        };
    }

    private static String local(String html) {
        return html.replaceAll("/assets/govuk/[^/]*/", "").replaceAll("/assets/platform/([a-z.]*)\\?v=[0-9a-f]*", "$1");
    }

    private static void writeAssets() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve("govuk-frontend.min.css"),
                PlainFonts.plain(new ClassPathResource(
                        Assets.GOVUK_LOCATION.replace("classpath:/", "") + "govuk-frontend.min.css")));
        for (var own : List.of("platform.css", "icon.svg")) {
            Files.write(
                    FOLDER.resolve(own), new ClassPathResource(Assets.PLATFORM_LOCATION + own).getContentAsByteArray());
        }
    }
}
