package uk.commissioning.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.Site.page;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.commissioning.tenants.module.ThreeModules;

/// The operator's pages from the first council on. Each is kept under `target/pages`.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {

    private static final String COUNCILS = "/admin/councils";
    private static final String KENT = COUNCILS + "/kent";
    private static final String HOSTILE = "<script>alert('x')</script>";

    private static Site site;

    @BeforeAll
    static void begin() {
        site = Site.with(ThreeModules.class);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    @Order(1)
    void an_empty_list_says_what_to_do() {
        assertThat(page("councils-empty", site.get(COUNCILS)))
                .contains("No council yet")
                .contains("Add a council");
        site.get("/").expectStatus().isSeeOther().expectHeader().location("/admin");
        site.get("/admin").expectStatus().isSeeOther().expectHeader().location(COUNCILS);
    }

    @Test
    @Order(2)
    void a_council_is_added_with_the_form() {
        assertThat(page("plan", site.get(COUNCILS + "/new"))).contains("?once=");

        var errors = page(
                "plan-errors",
                refusal(
                        422,
                        site.send(
                                COUNCILS,
                                "name",
                                HOSTILE,
                                "key",
                                "K",
                                "state",
                                "",
                                "since",
                                "soon",
                                "gss",
                                "E0000246",
                                "dfe",
                                "12",
                                "validFrom",
                                "",
                                "source",
                                "")));
        assertThat(errors)
                .contains(
                        "href=\"#key\"",
                        "href=\"#name\"",
                        "href=\"#state\"",
                        "href=\"#since\"",
                        "href=\"#gss\"",
                        "href=\"#dfe\"",
                        "href=\"#validFrom\"",
                        "href=\"#source\"")
                .containsSubsequence("href=\"#gss\"", "href=\"#dfe\"", "href=\"#validFrom\"", "href=\"#source\"")
                .contains("&lt;script")
                .doesNotContain("<script>alert");
        var codes = page(
                "plan-codes",
                refusal(
                        422,
                        site.send(
                                COUNCILS,
                                "name",
                                "Kent",
                                "key",
                                "kent",
                                "state",
                                "LIVE",
                                "gss",
                                "E0000246",
                                "ppon",
                                "PLDL",
                                "validFrom",
                                "1974-04-01",
                                "source",
                                "ONS")));
        assertThat(codes).contains("href=\"#gss\"", "href=\"#ppon\"");

        site.send(
                        COUNCILS,
                        "name",
                        "Kent County Council",
                        "key",
                        "kent",
                        "state",
                        "LIVE",
                        "since",
                        "1974-04-01",
                        "gss",
                        "E10000016",
                        "dfe",
                        "886",
                        "ppon",
                        "PLDL-8938-YGYW",
                        "validFrom",
                        "1974-04-01",
                        "source",
                        "Register of geographic codes, July 2025")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(KENT + "?done=planned");
        assertThat(page("council-added", site.get(KENT + "?done=planned"))).contains("The council has been added.");
        assertThat(page("councils-one", site.get(COUNCILS))).contains("Kent County Council", "E10000016");

        assertThat(page(
                        "plan-taken",
                        refusal(409, site.send(COUNCILS, "name", "Kent", "key", "kent", "state", "LIVE"))))
                .contains("There is a council with the key kent already");
    }

    @Test
    @Order(3)
    void a_council_is_renamed_with_the_form() {
        assertThat(page("name", site.get(KENT + "/name"))).contains("value=\"Kent County Council\"", "value=\"1\"");
        assertThat(page("name-errors", refusal(422, site.send(KENT + "/name", "version", "1", "name", " "))))
                .contains("href=\"#name\"");

        site.send(KENT + "/name", "version", "1", "name", "Kent").expectStatus().isSeeOther();
        assertThat(page("name-stale", refusal(409, site.send(KENT + "/name", "version", "1", "name", "Late"))))
                .contains("Somebody else changed this after you opened it");
    }

    @Test
    @Order(4)
    void identifiers_are_added_and_ended_with_forms() {
        assertThat(page("identifier", site.get(KENT + "/identifiers/new"))).contains("PLDL-8938-YGYW");
        assertThat(page(
                        "identifier-errors",
                        refusal(
                                422,
                                site.send(
                                        KENT + "/identifiers", "scheme", "", "value", "", "validFrom", "31/12/2026"))))
                .contains("href=\"#scheme\"", "href=\"#value\"", "href=\"#validFrom\"", "href=\"#source\"");
        assertThat(page(
                        "identifier-clash",
                        refusal(
                                409,
                                site.send(
                                        KENT + "/identifiers",
                                        "scheme",
                                        "GSS",
                                        "value",
                                        "E06000065",
                                        "validFrom",
                                        "2026-04-01",
                                        "source",
                                        "ONS"))))
                .contains("GSS code E10000016 is valid on some of the same days");

        site.send(
                        KENT + "/identifiers",
                        "scheme",
                        "GB-PPON",
                        "value",
                        "PYCX-4938-CCHM",
                        "validFrom",
                        "2024-02-24",
                        "validTo",
                        "",
                        "source",
                        "Central digital platform")
                .expectStatus()
                .isSeeOther();
        var link = firstMatch("href=\"(" + KENT + "/identifiers/[0-9a-f-]{36})\"", page("council", site.get(KENT)));
        assertThat(page("identifier-end", site.get(link))).contains("GSS code E10000016, valid from 1 April 1974");
        refusal(400, site.send(link, "version", "3", "validTo", "1970-01-01"));
        site.send(link, "version", "3", "validTo", "2027-03-31").expectStatus().isSeeOther();
        assertThat(page("council-ended", site.get(KENT + "?done=identifier_ended")))
                .contains("31 March 2027");
    }

    @Test
    @Order(5)
    void modules_are_chosen_seen_and_confirmed() {
        assertThat(page("modules", site.get(KENT + "/modules")))
                .contains("Off now. Keeps the rain out. Needs The base.");

        var simulated = page(
                "simulation",
                site.send(KENT + "/modules/simulation", "modules", "roof")
                        .expectStatus()
                        .isOk());
        assertThat(simulated)
                .contains("The base is switched on, because The roof needs it.", "The roof is switched on.")
                .contains("name=\"enable\" value=\"roof\"", "name=\"version\" value=\"4\"");
        site.send(KENT + "/modules", "version", "4", "enable", "roof")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(KENT + "?done=switched");

        assertThat(page(
                        "modules-errors",
                        refusal(422, site.send(KENT + "/modules/simulation", "modules", "roof", "modules", "cellar"))))
                .contains("cellar is not an installed module", "The base is needed by The roof", "href=\"#modules\"");
        assertThat(page(
                        "modules-nothing",
                        refusal(422, site.send(KENT + "/modules/simulation", "modules", "roof", "modules", "base"))))
                .contains("Name at least one module");
        assertThat(page("simulation-off", site.send(KENT + "/modules/simulation", "modules", "garden"))
                        .replaceAll("\\s+", " "))
                .contains(
                        "The roof is switched off. Its data is kept. An administrator of the council can destroy it.</li>");
    }

    @Test
    @Order(6)
    void the_first_administrator_is_appointed_with_the_form() {
        assertThat(page("administrator", site.get(KENT + "/first-administrator")))
                .contains("?once=");
        assertThat(page(
                        "administrator-errors",
                        refusal(422, site.send(KENT + "/first-administrator", "name", "", "email", "nobody"))))
                .contains("href=\"#name\"", "href=\"#email\"", "value=\"nobody\"");
        site.send(KENT + "/first-administrator", "name", "Ada Example", "email", "ada@kent.example")
                .expectStatus()
                .isSeeOther();
        assertThat(page(
                        "administrator-second",
                        refusal(
                                409,
                                site.send(
                                        KENT + "/first-administrator",
                                        "name",
                                        "Bea Example",
                                        "email",
                                        "bea@kent.example"))))
                .contains("This council has an administrator already");
    }

    @Test
    @Order(7)
    void a_council_is_suspended_resumed_and_moved_on_to_its_end() {
        page("suspension", site.get(KENT + "/suspension"));
        assertThat(page(
                        "suspension-errors",
                        refusal(422, site.send(KENT + "/suspension", "version", "5", "because", ""))))
                .contains("href=\"#because\"");
        site.send(
                        KENT + "/suspension",
                        "version",
                        "5",
                        "because",
                        "The council’s authorisation is under review. " + HOSTILE)
                .expectStatus()
                .isSeeOther();
        assertThat(page("council-suspended", site.get(KENT)))
                .contains("Resume the council", "&lt;script")
                .doesNotContain("<script>alert");
        site.send(KENT + "/resumption", "version", "6").expectStatus().isSeeOther();

        assertThat(page("state", site.get(KENT + "/state"))).contains("Live since 1 April 1974", "value=\"CLOSING\"");
        assertThat(page("state-errors", refusal(422, site.send(KENT + "/state", "version", "7", "since", "never"))))
                .contains("href=\"#state\"", "href=\"#since\"");
        assertThat(page(
                        "state-future",
                        refusal(
                                400,
                                site.send(KENT + "/state", "version", "7", "state", "CLOSING", "since", "2027-04-01"))))
                .contains("The date 2027-04-01 has not come yet");
        site.send(KENT + "/state", "version", "7", "state", "CLOSING", "since", "")
                .expectStatus()
                .isSeeOther();
        site.send(KENT + "/state", "version", "8", "state", "DISSOLVED", "since", "")
                .expectStatus()
                .isSeeOther();
        assertThat(page("council-dissolved", site.get(KENT)))
                .doesNotContain(
                        "Suspend the council",
                        "first-administrator",
                        KENT + "/name",
                        KENT + "/state",
                        KENT + "/modules");
        assertThat(page("state-end", site.get(KENT + "/state"))).contains("This is the end of the council’s life");
    }

    @Test
    @Order(8)
    void many_councils_come_in_parts() {
        for (int number = 0; number < 101; number++) {
            var long_name = number == 3 ? "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " : "";
            site.send(
                            COUNCILS,
                            "name",
                            "Council %s%03d".formatted(long_name, number),
                            "key",
                            "many-" + number,
                            "state",
                            number % 2 == 0 ? "LIVE" : "PLANNED")
                    .expectStatus()
                    .isSeeOther();
        }

        var first = page("councils-many", site.get(COUNCILS));
        var next = firstMatch("href=\"(" + COUNCILS + "\\?after=[a-z0-9-]+)\"", first);
        assertThat(page("councils-next", site.get(next))).contains("Kent").doesNotContain("Council 000");
        assertThat(page("councils-none", site.get(COUNCILS + "?after=nobody"))).contains("No more councils");
        assertThat(page("council-long", site.get(COUNCILS + "/many-3"))).contains("None yet.");
        assertThat(page("council-plain", site.get(COUNCILS + "/many-4"))).contains("It can become closing.");
    }

    @Test
    @Order(9)
    void what_is_not_there_is_left_to_the_error_page() {
        for (var path : new String[] {
            "/nowhere",
            "/nowhere/name",
            "/nowhere/state",
            "/nowhere/modules",
            "/nowhere/first-administrator",
            "/NOWHERE",
            "/kent/identifiers/x"
        }) {
            site.get(COUNCILS + path)
                    .expectStatus()
                    .isEqualTo(Site.REFUSED)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("not-found");
        }
    }

    private static ResponseSpec refusal(int status, ResponseSpec answer) {
        return answer.expectStatus().isEqualTo(status);
    }

    private static String firstMatch(String pattern, String html) {
        var matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
