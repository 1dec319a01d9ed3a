package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InABrowser.class)
class What_goes_wrong_Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/councils/devon",
                "/councils/devon/core/placements",
                "/councils/atlantis",
                "/councils/kent/core/placements/0192f0c4-7b1e-7c3a-9d52-3f6a5b1c2d4e",
                "/councils/kent/nothing",
                "/nothing"
            })
    void what_is_another_councils_looks_like_what_is_not_there(String path, Walk walk) {
        var page = walk.as("kent.placements", path);

        assertThat(On.heading(page)).isEqualTo("Page not found");
        assertThat(page.content()).doesNotContain("Devon");
        Sound.check(page);
    }

    @Test
    void a_page_that_no_role_opens_says_whom_to_ask(Walk walk) {
        var page = walk.as("kent.placements", "/councils/kent/people");

        assertThat(On.heading(page)).isEqualTo("You cannot do this");
        assertThat(On.text(page)).contains("administrator");
        Sound.check(page);
        On.follow(page, "Go to the home page");
        assertThat(On.heading(page)).isEqualTo("Kent County Council");
    }

    @Test
    void the_administration_is_closed_to_people_of_councils(Walk walk) {
        var page = walk.stranger(walk.admin());
        SignIn.as("kent.admin", page, walk.admin());
        assertThat(On.heading(page)).isEqualTo("Reorganisations");

        page.navigate(walk.admin().resolve("/admin/councils").toString());
        assertThat(On.heading(page)).isEqualTo("You cannot do this");
        Sound.check(page);
    }

    @Test
    void a_council_that_nobody_planned_is_not_found_by_the_operator(Walk walk) {
        var page = walk.as(Walk.OPERATOR, "/admin/councils/atlantis");

        assertThat(On.heading(page)).isEqualTo("Page not found");
        Sound.check(page);
    }

    @Test
    void a_form_without_its_proof_changes_nothing(Walk walk) {
        var page = walk.as("medway.admin", "/councils/medway/people/new");
        fillIn(page, "Nobody Invited");

        page.evaluate("document.querySelectorAll('input[name=_csrf]').forEach(proof => proof.value = 'stale')");
        On.press(page, "Invite this person");

        assertThat(On.text(page)).contains("nothing was changed");
        Sound.check(page);
        page.navigate(walk.platform().resolve("/councils/medway/people").toString());
        assertThat(On.text(page)).doesNotContain("Nobody Invited");
    }

    @Test
    void a_form_that_somebody_else_was_faster_with_keeps_what_was_typed(Walk walk) {
        var first = walk.as("medway.admin", "/councils/medway/people");
        On.follow(first, "Kwame Boateng");
        var second = walk.as("medway.admin", first.url());
        On.fill(first, "Full name", "Kwame K. Boateng");
        On.press(first, "Save changes");

        On.fill(second, "Full name", "Kwame Q. Boateng");
        On.press(second, "Save changes");

        assertThat(On.problems(second))
                .singleElement()
                .asString()
                .startsWith("Somebody else changed this after you opened it. Nothing was saved.");
        assertThat(second.getByLabel("Full name").inputValue()).isEqualTo("Kwame Q. Boateng");
        Sound.check(second);
    }

    @Test
    void an_address_with_a_part_that_cannot_be_read_names_the_part(Walk walk) {
        var page = walk.as("medway.commissioner", "/councils/medway/core/register?over=abc");

        assertThat(On.text(page)).contains("over: The value is missing or cannot be read.");
        Sound.check(page);
    }

    private static void fillIn(Page page, String name) {
        On.fill(page, "Full name", name);
        On.fill(page, "Work email address", "nobody@medway.example");
        On.tick(page, "Auditor or committee member");
    }
}
