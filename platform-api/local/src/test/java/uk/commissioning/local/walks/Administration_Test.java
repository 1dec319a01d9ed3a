package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Administration_Test {

    private static final String NAME = "Northmoor and Westonbirtshire-under-Wychwoodhampton Council";

    @Test
    void lists_the_councils_and_their_modules_and_no_child(Walk walk) {
        var page = walk.as(Walk.OPERATOR, "/");

        assertThat(On.text(page)).contains("Kent County Council", "Medway Council", "Devon County Council");
        On.follow(page, "Kent County Council");
        assertThat(On.text(page)).contains("E10000016").doesNotContain("CH-K-", "IPA-K-");
    }

    @Test
    void takes_a_council_from_its_planning_to_its_suspension_and_back(Walk walk) {
        var operator = walk.as(Walk.OPERATOR, "/");
        plan(operator);
        switchModulesOn(operator);
        appoint(operator);

        var admin = walk.as("walked.admin", "/");
        assertThat(On.heading(admin)).isEqualTo(NAME);
        assertThat(On.text(admin)).contains("Alternative provision", "No page of this module is open to your roles.");
        Sound.check(admin);

        On.follow(admin, "People");
        On.follow(admin, "Rowan Ashby");
        suspend(operator);
        isReadOnly(admin);
        On.press(operator, "Resume the council");
        assertThat(On.success(operator)).isEqualTo("The council is no longer suspended.");
        isOpen(admin);
    }

    @Test
    void says_what_is_missing_in_a_new_council(Walk walk) {
        var page = walk.as(Walk.OPERATOR, "/admin/councils/new");

        On.fill(page, "Key in addresses", "K");
        On.fill(page, "GSS code", "E07000105");
        On.press(page, "Add the council");

        assertThat(On.problems(page))
                .contains(
                        "Enter the name of the council.",
                        "Use 3 to 40 small letters, digits and hyphens. Start with a letter and do not end with a hyphen.");
        assertThat(page.getByLabel("GSS code").inputValue()).isEqualTo("E07000105");
        Sound.check(page);
    }

    @Test
    void switches_a_module_off_and_its_pages_are_closed_until_it_is_on_again(Walk walk) {
        var operator = walk.as(Walk.OPERATOR, "/admin/councils/devon/modules");
        var commissioner = walk.as("devon.commissioner", "/councils/devon/inmss/overview");

        switchModule(operator, "Independent and non-maintained special schools", false);
        commissioner.reload();
        assertThat(On.text(commissioner))
                .contains("is not enabled for this council. Ask the platform operator to enable it.")
                .doesNotContain("administrator");
        Sound.check(commissioner);

        On.follow(operator, "Change modules");
        switchModule(operator, "Independent and non-maintained special schools", true);
        commissioner.reload();
        assertThat(On.heading(commissioner)).contains("Market overview");
    }

    private static void plan(Page page) {
        On.press(page, "Add a council");
        On.fill(page, "Name", NAME);
        On.fill(page, "Key in addresses", "walked");
        On.tick(page, "Live");
        On.press(page, "Add the council");

        assertThat(On.success(page)).isEqualTo("The council has been added.");
        assertThat(On.heading(page)).isEqualTo(NAME);
        Sound.check(page);
    }

    private static void switchModulesOn(Page page) {
        On.follow(page, "Change modules");
        Sound.check(page);
        On.tick(page, "Alternative provision");
        On.press(page, "See what would happen");
        assertThat(On.text(page)).contains("Nothing has been changed yet", "Alternative provision is switched on");
        Sound.check(page);
        On.press(page, "Change the modules");
        assertThat(On.success(page)).isEqualTo("The council’s modules have been changed.");
    }

    private static void switchModule(Page page, String title, boolean on) {
        page.getByLabel(title).setChecked(on);
        On.press(page, "See what would happen");
        assertThat(On.text(page)).contains(title + (on ? " is switched on" : " is switched off. Its data is kept."));
        On.press(page, "Change the modules");
    }

    private static void appoint(Page page) {
        On.press(page, "Appoint the first administrator");
        On.fill(page, "Full name", "Rowan Ashby");
        On.fill(page, "Work email address", "rowan.ashby@walked.example");
        On.press(page, "Appoint");
        assertThat(On.success(page)).startsWith("The first administrator has been appointed");
    }

    private static void suspend(Page page) {
        On.press(page, "Suspend the council");
        On.press(page, "Suspend the council");
        assertThat(On.problems(page)).containsExactly("Say why the council is suspended.");
        Sound.check(page);
        On.fill(page, "Why?", "Its subscription has ended");
        On.press(page, "Suspend the council");
        assertThat(On.success(page)).isEqualTo("The council is suspended and read-only.");
        Sound.check(page);
    }

    /// A form that was open before is refused; from then on no page offers one.
    private static void isReadOnly(Page admin) {
        On.fill(admin, "Full name", "Rowan A. Ashby");
        On.press(admin, "Save changes");
        assertThat(On.text(admin)).contains(NAME + " is suspended and is read-only. Nothing was changed.");
        Sound.check(admin);

        On.follow(admin, "People");
        assertThat(On.text(admin))
                .contains("is suspended. You can read everything, but nothing can be changed.")
                .doesNotContain("Invite a person");
        Sound.check(admin);
    }

    private static void isOpen(Page admin) {
        On.follow(admin, "People");
        assertThat(On.text(admin)).doesNotContain("suspended");
        On.follow(admin, "Rowan Ashby");
        On.fill(admin, "Full name", "Rowan A. Ashby");
        On.press(admin, "Save changes");
        assertThat(On.success(admin)).isEqualTo("The changes have been saved.");
    }
}
