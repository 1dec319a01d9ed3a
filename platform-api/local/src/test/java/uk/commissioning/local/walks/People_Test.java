package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class People_Test {

    private static final String PEOPLE = "/councils/devon/people";

    @Test
    void are_invited_work_are_given_another_role_and_lose_all_of_them(Walk walk) {
        var admin = walk.as("devon.admin", PEOPLE);
        invite(admin);

        var newcomer = walk.as("devon.newcomer", "/");
        assertThat(On.heading(newcomer)).isEqualTo("Devon County Council");
        newcomer.navigate(
                walk.platform().resolve("/councils/devon/core/placements").toString());
        assertThat(On.heading(newcomer)).isEqualTo("You cannot do this");

        grant(admin, "Finance officer");
        newcomer.reload();
        assertThat(On.heading(newcomer)).isEqualTo("Placements");

        revoke(admin);
        newcomer.reload();
        assertThat(On.heading(newcomer)).isEqualTo("Page not found");
        newcomer.navigate(walk.platform().toString());
        assertThat(On.heading(newcomer)).isEqualTo("You have no role in any council yet");
    }

    @Test
    void are_not_invited_by_a_form_that_is_not_filled_in(Walk walk) {
        var page = walk.as("devon.admin", PEOPLE + "/new");

        On.fill(page, "Work email address", "not an address");
        On.press(page, "Invite this person");

        assertThat(On.problems(page))
                .containsExactlyInAnyOrder(
                        "Enter the person’s full name.",
                        "Enter an email address in the correct format, like name@council.gov.uk.",
                        "Choose at least one role.");
        assertThat(page.getByLabel("Work email address").inputValue()).isEqualTo("not an address");
        Sound.check(page);
    }

    @Test
    void keep_one_administrator_among_them(Walk walk) {
        var page = walk.as("devon.admin", PEOPLE);
        On.follow(page, "Martin Trelawney");

        On.follow(page, "Take all roles away");
        On.press(page, "Take all roles away");

        assertThat(On.problems(page))
                .singleElement()
                .asString()
                .startsWith("This is the council’s last administrator.");
        Sound.check(page);
    }

    @Test
    void are_read_by_an_auditor_who_may_not_change_them(Walk walk) {
        var page = walk.as("kent.auditor", "/councils/kent/people");
        assertThat(On.text(page)).doesNotContain("Invite a person");

        On.follow(page, "Priya Shah");
        assertThat(On.text(page)).contains("Placement officer").doesNotContain("Save changes", "Take all roles away");
    }

    private static void invite(Page page) {
        On.press(page, "Invite a person");
        On.fill(page, "Full name", "Ines Carter");
        On.fill(page, "Work email address", "ines.carter@devon.example");
        On.tick(page, "Auditor or committee member");
        On.press(page, "Invite this person");
        assertThat(On.success(page)).startsWith("The person has been added.");
        Sound.check(page);
        waitUntilKnownToKeycloak(page);
    }

    /// The account is made through the outbox; the page says when it is there.
    private static void waitUntilKnownToKeycloak(Page page) {
        On.follow(page, "Ines Carter");
        page.waitForCondition(() -> {
            page.reload();
            return On.text(page).contains("Ready to sign in");
        });
    }

    private static void grant(Page page, String role) {
        On.tick(page, role);
        On.press(page, "Save changes");
        assertThat(On.success(page)).isEqualTo("The changes have been saved.");
        assertThat(page.locator(".govuk-summary-list").innerText()).contains(role, "Auditor or committee member");
        Sound.check(page);
    }

    private static void revoke(Page page) {
        On.follow(page, "Take all roles away");
        Sound.check(page);
        On.press(page, "Take all roles away");
        assertThat(On.success(page)).startsWith("All roles have been taken away.");
        Sound.check(page);
    }
}
