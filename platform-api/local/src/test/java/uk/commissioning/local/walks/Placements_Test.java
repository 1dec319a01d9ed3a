package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Placements_Test {

    private static final String PLACEMENTS = "/councils/kent/core/placements";

    @Test
    void are_listed_and_one_is_opened_with_its_child(Walk walk) {
        var page = walk.as("kent.placements", "/councils/kent");
        On.follow(page, "Placements");
        assertThat(On.rows(page)).isNotEmpty();

        On.follow(page, "IPA-K-00001");

        assertThat(On.heading(page)).contains("IPA-K-00001");
        assertThat(On.text(page)).contains("CH-K-00001", "Date of birth", "Primary need", "a year on");
        On.follow(page, "All placements");
        assertThat(On.heading(page)).isEqualTo("Placements");
    }

    @Test
    void are_filtered_and_the_filter_is_cleared(Walk walk) {
        var page = walk.as("kent.placements", PLACEMENTS);

        On.choose(page, "Primary need", "SEMH");
        On.fill(page, "Active on", "2025-06-30");
        On.press(page, "Apply filters");
        assertThat(On.rows(page)).isNotEmpty().allMatch(cells -> cells.get(1).contains("emotional"));

        On.fill(page, "School’s URN", "999999");
        On.press(page, "Apply filters");
        assertThat(On.text(page)).contains("No placements fit these filters");
        Sound.check(page);
        On.follow(page, "Clear filters");
        assertThat(page.url()).endsWith(PLACEMENTS);
    }

    @Test
    void are_found_by_the_child_and_no_address_names_it(Walk walk) {
        var page = walk.as("kent.placements", PLACEMENTS);

        page.getByText("Find one placement").click();
        On.fill(page, "Child’s reference", "CH-K-00002");
        On.press(page, "Search");

        assertThat(On.heading(page)).isEqualTo("Placements found");
        assertThat(On.rows(page)).singleElement().asString().contains("IPA-K-00002");
        assertThat(page.url()).endsWith(PLACEMENTS);
        Sound.check(page);
    }

    @Test
    void are_not_found_by_two_things_at_a_time(Walk walk) {
        var page = walk.as("kent.placements", PLACEMENTS);

        page.getByText("Find one placement").click();
        On.fill(page, "Contract number", "IPA-K-00002");
        On.fill(page, "Child’s reference", "CH-K-00002");
        On.press(page, "Search");

        assertThat(On.problems(page)).singleElement().asString().startsWith("Search by one thing at a time");
        Sound.check(page);
    }

    @Test
    void show_no_child_to_whom_a_role_does_not_show_one(Walk walk) {
        var page = walk.as("kent.finance", PLACEMENTS);

        assertThat(page.locator("thead").innerText()).doesNotContain("Child");
        assertThat(page.content()).doesNotContain("Primary need");
    }
}
