package uk.commissioning.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class Arriving {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent <County> Council", "LIVE");
    private static final UUID DEVON = RUNNING.council("devon", "Devon", "SHADOW");

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void goes_straight_to_the_only_council() {
        var person = RUNNING.person(KENT, "Only", Role.FINANCE);

        RUNNING.as(person)
                .get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/councils/kent");
    }

    @Test
    void offers_the_councils_in_which_one_has_a_role_and_no_other() {
        var person = RUNNING.person(KENT, "Both", Role.FINANCE);
        RUNNING.joins(person, DEVON, "Both", Role.AUDITOR);
        RUNNING.council("medway", "Medway", "LIVE");

        var page = RUNNING.page(person, "/", "choose");

        assertThat(page)
                .contains(
                        "href=\"/councils/kent\"", "Kent &lt;County&gt; Council", "href=\"/councils/devon\"", "Shadow")
                .doesNotContain("Medway");
        RUNNING.as(person)
                .get()
                .uri("/api/me")
                .exchange()
                .expectBody()
                .jsonPath("$.councils.length()")
                .isEqualTo(2)
                .jsonPath("$.councils[0].key")
                .isEqualTo("devon")
                .jsonPath("$.councils[0].state")
                .isEqualTo("SHADOW");
    }

    @Test
    void says_what_to_do_when_there_is_no_role_anywhere() {
        assertThat(RUNNING.page(UUID.randomUUID(), "/", "choose-none"))
                .contains("You have no role in any council yet", "Ask the administrator of your council");
    }

    @Test
    void shows_a_council_with_the_links_that_the_roles_open() {
        var administrator = RUNNING.person(KENT, "Ada", Role.TENANT_ADMIN);
        var officer = RUNNING.person(KENT, "Otto", Role.PLACEMENT_OFFICER);

        assertThat(RUNNING.page(administrator, "/councils/kent", "home"))
                .contains(
                        "href=\"/councils/kent/people\"",
                        "href=\"/councils/kent/audit\"",
                        "Basics",
                        "This module has no pages yet.");
        assertThat(RUNNING.page(officer, "/councils/kent", "home-no-links"))
                .doesNotContain("/councils/kent/people", "/councils/kent/audit");
        RUNNING.as(officer)
                .get()
                .uri("/api/councils/kent")
                .exchange()
                .expectBody()
                .jsonPath("$.roles[0]")
                .isEqualTo("PLACEMENT_OFFICER")
                .jsonPath("$.takesChanges")
                .isEqualTo(true);
    }

    @Test
    void answers_a_council_without_a_role_like_one_that_is_not_there() {
        var person = RUNNING.person(DEVON, "Devonian", Role.TENANT_ADMIN);

        var foreign = RUNNING.page(person, "/councils/kent", "not-found");
        var unknown = RUNNING.page(person, "/councils/atlantis", "not-found");

        assertThat(withoutNumbers(foreign)).isEqualTo(withoutNumbers(unknown).replace("atlantis", "kent"));
        assertThat(foreign).contains("Page not found");
    }

    @Test
    void shows_a_banner_in_a_council_that_takes_no_changes() {
        var closing = RUNNING.council("closing", "Closing Council", "CLOSING");
        var administrator = RUNNING.person(closing, "Ada", Role.TENANT_ADMIN);

        var people = RUNNING.page(administrator, "/councils/closing/people", "read-only");

        assertThat(people)
                .contains("Closing Council is closing. You can read everything, but nothing can be changed.")
                .doesNotContain("Invite a person");
    }

    /// The gate asks who enters, and so does the page's own transaction: the menu and the links are made of that.
    @Test
    void asks_the_database_who_enters_and_nothing_else() {
        var person = RUNNING.person(KENT, "Once", Role.TENANT_ADMIN, Role.FINANCE);
        RUNNING.page(person, "/councils/kent", "home-again");

        assertThat(RUNNING.database().statementsOf("app", () -> RUNNING.page(person, "/councils/kent", "home-again")))
                .hasSize(2)
                .allMatch(statement -> statement.contains("platform.enter"));
    }

    private static String withoutNumbers(String html) {
        return html.replaceAll("[0-9a-f]{32}", "").replaceAll("\\?v=[0-9a-f]*", "");
    }
}
