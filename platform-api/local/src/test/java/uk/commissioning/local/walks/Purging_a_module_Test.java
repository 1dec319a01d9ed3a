package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Purging_a_module_Test {

    private static final String MODULE = "Independent and non-maintained special schools";

    @Test
    void takes_the_operator_who_switches_it_off_and_an_administrator_who_means_it(Walk walk) {
        enterAFigure(walk.as("medway.commissioner", "/councils/medway/inmss/published-figures/new"));
        var operator = walk.as(Walk.OPERATOR, "/admin/councils/medway/modules");
        switchModule(operator, false);

        var admin = walk.as("medway.admin", "/councils/medway/modules");
        On.follow(admin, "Destroy these records of " + MODULE);
        Sound.check(admin);
        On.press(admin, "Destroy all these records");
        assertThat(On.problems(admin))
                .containsExactlyInAnyOrder(
                        "Type the title of the module exactly: " + MODULE + ".", "Say why the records are destroyed.");
        Sound.check(admin);

        On.fill(admin, "Type the title of the module", MODULE);
        On.fill(admin, "Reason", "Figures of a trial");
        On.press(admin, "Destroy all these records");
        assertThat(On.success(admin)).startsWith("The records have been destroyed.");
        Sound.check(admin);

        On.follow(operator, "Change modules");
        switchModule(operator, true);
    }

    private static void enterAFigure(Page page) {
        On.fill(page, "What it is called", "Placements off framework");
        On.fill(page, "Financial year or day", "2023/24");
        On.tick(page, "Off framework");
        On.tick(page, "Placements");
        On.fill(page, "Value as printed", "12");
        On.fill(page, "Where it was published", "Report " + System.nanoTime());
        On.fill(page, "What it counts, as its source says", "All placements");
        On.press(page, "Enter this figure");
    }

    private static void switchModule(Page page, boolean on) {
        page.getByLabel(MODULE).setChecked(on);
        On.press(page, "See what would happen");
        On.press(page, "Change the modules");
    }
}
