package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Audit_and_access_log_Test {

    @Test
    void a_placement_that_was_opened_is_found_by_the_data_protection_officer(Walk walk) {
        var officer = walk.as("kent.placements", "/councils/kent/core/placements");
        On.follow(officer, "IPA-K-00003");
        var record = officer.url().substring(officer.url().lastIndexOf('/') + 1);

        var page = walk.as("kent.dpo", "/councils/kent");
        On.follow(page, "Audit");
        On.follow(page, "Who looked at children’s records");
        On.fill(page, "Record id", record);
        On.fill(page, "Person", "Priya Shah");
        On.press(page, "Apply filters");

        assertThat(On.rows(page))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells.get(1)).startsWith("Priya Shah"));
        assertThat(On.rows(page)).anySatisfy(cells -> assertThat(cells.get(3)).contains(record));
        assertThat(On.download(page, "Download as CSV")).contains(record, "Priya Shah");
        assertThat(page.content()).doesNotContain("CH-K-");
    }

    @Test
    void what_happened_is_found_by_its_action(Walk walk) {
        var page = walk.as("kent.auditor", "/councils/kent/audit");

        On.fill(page, "Action", "import.stored");
        On.press(page, "Apply filters");

        assertThat(On.rows(page))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(cells -> cells.get(2).startsWith("import.stored"));
    }

    @Test
    void a_search_that_cannot_be_made_is_told(Walk walk) {
        var page = walk.as("kent.dpo", "/councils/kent/audit/access");

        On.fill(page, "Record id", "seven");
        On.fill(page, "From", "2026-02-02");
        On.fill(page, "To", "2026-02-01");
        On.press(page, "Apply filters");

        assertThat(On.problems(page))
                .contains("The last day must not be before the first.")
                .anyMatch(problem -> problem.startsWith("Enter the whole id of a record"));
        Sound.check(page);
    }

    @Test
    void a_search_that_finds_nothing_says_so(Walk walk) {
        var page = walk.as("kent.dpo", "/councils/kent/audit/access?person=Nobody+At+All");

        assertThat(On.text(page)).contains("Nothing found");
        Sound.check(page);
    }

    @Test
    void nobody_else_reads_who_looked(Walk walk) {
        var page = walk.as("kent.admin", "/councils/kent/audit");
        assertThat(On.text(page)).doesNotContain("Who looked at children’s records");

        page.navigate(walk.platform().resolve("/councils/kent/audit/access").toString());
        assertThat(On.heading(page)).isEqualTo("You cannot do this");
    }
}
