package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Bringing_files_in_Test {

    private static final String IMPORTS = "/councils/devon/core/imports";

    @Test
    void a_wrong_file_stores_nothing_and_every_problem_is_told(Walk walk) {
        var page = walk.as("devon.commissioner", IMPORTS);
        On.follow(page, "Memberships");

        send(page, """
                agreement_ref,lot_code,urn,member_from,member_to
                DCC-ISS-22,1,12,2024-09-01,
                DCC-ISS-22,1,902101,2024-02-30,
                NOBODYS-1,1,902102,2024-09-01,
                """);

        assertThat(On.heading(page)).isEqualTo("Memberships");
        assertThat(On.text(page)).contains("3 problems in 3 rows. Nothing was stored.");
        assertThat(On.rows(page))
                .containsExactly(
                        List.of(
                                "2",
                                "urn\n12",
                                "A URN has six digits and does not begin with 0, for example 118000. Check the number."),
                        List.of(
                                "3",
                                "member_from\n2024-02-30",
                                "This is not a date. Enter it as 2026-09-01 or 1 September 2026."),
                        List.of(
                                "4",
                                "agreement_ref\nNOBODYS-1",
                                "The council has no agreement with this reference. Import the agreement first, or correct the reference."));
        assertThat(On.download(page, "Download this list as CSV").lines().skip(1))
                .hasSize(3)
                .allMatch(line -> line.contains(",problem,"));
        Sound.check(page);
    }

    @Test
    void four_files_in_their_order_become_a_placement(Walk walk) {
        var files = new CouncilFiles(1);
        bringIn(walk.as("devon.commissioner", IMPORTS), walk.as("devon.placements", IMPORTS), files);

        var page = walk.as("devon.placements", "/councils/devon/core/placements");
        page.getByText("Find one placement").click();
        On.fill(page, "Contract number", files.contract());
        On.press(page, "Search");
        On.follow(page, files.contract());
        assertThat(On.text(page)).contains("Wren Walker", "Walked School 1", "£51,250.00 a year");
    }

    @Test
    void works_without_scripts(Walk walk) {
        var commissioner = walk.withoutScripts("devon.commissioner", IMPORTS);
        bringIn(commissioner, walk.withoutScripts("devon.placements", IMPORTS), new CouncilFiles(2));
    }

    @Test
    void a_file_sent_again_changes_nothing(Walk walk) {
        var page = walk.as("devon.commissioner", IMPORTS);
        var providers = new CouncilFiles(3).providers();

        assertThat(sent(page, "Providers and schools", providers)).contains("1 row: 1 added");
        assertThat(sent(page, "Providers and schools", providers)).contains("1 row: 0 added, 0 changed, 1 unchanged.");
    }

    @Test
    void a_file_that_is_only_checked_is_not_stored(Walk walk) {
        var page = walk.as("devon.commissioner", IMPORTS);
        var agreements = new CouncilFiles(4).agreements();
        On.follow(page, "Agreements and lots");
        On.tick(page, "Check it only and store nothing");

        send(page, agreements);

        assertThat(On.text(page)).contains("Checked only", "Nothing was stored. 1 row: 1 would be added");
        assertThat(sent(page, "Agreements and lots", agreements)).contains("1 row: 1 added");
    }

    @Test
    void what_a_file_leaves_open_is_asked_and_what_it_would_change_is_shown_first(Walk walk) {
        var page = walk.as("devon.commissioner", IMPORTS);
        var agreements = new CouncilFiles(5).agreements().replace("2024-09-01", "01/09/2024");
        assertThat(sent(page, "Agreements and lots", agreements)).contains("1 question to answer.");
        Sound.check(page);

        On.follow(page, "Answer the questions");
        assertThat(On.text(page)).contains("Row 2, starts_on: 01/09/2024");
        On.tick(page, "Day first: 1 September 2024");
        Sound.check(page);
        On.press(page, "Save my answers");
        On.press(page, "Check it with my answers");
        On.press(page, "See the result");
        assertThat(On.text(page)).contains("1 row: 1 added", "01/09/2024", "This was read as 2024-09-01");

        var better = new CouncilFiles(5).agreements().replace("Walked places 5", "Better places 5");
        assertThat(sent(page, "Agreements and lots", better))
                .contains("Waiting for you", "Would change:", "Stored is \"Walked places 5\".");
        Sound.check(page);
        On.press(page, "Accept the changes and store");
        On.press(page, "See the result");
        assertThat(On.text(page)).contains("1 row: 0 added, 1 changed, 0 unchanged.");

        assertThat(sent(page, "Agreements and lots", agreements)).contains("1 question to answer.");
        On.press(page, "Throw the file away");
        assertThat(On.text(page)).contains("Thrown away", "Nothing was stored.");
    }

    @Test
    void no_file_and_what_is_no_file_of_a_spreadsheet_are_told_on_the_form(Walk walk) {
        var page = walk.as("devon.commissioner", IMPORTS + "/kinds/providers");

        On.press(page, "Send the file");
        assertThat(On.problems(page)).containsExactly("Choose a file to import.");
        assertThat(page.title()).startsWith("Error: ");
        Sound.check(page);

        choose(page, "a\u0000b");
        On.press(page, "Send the file");
        assertThat(On.problems(page)).singleElement().asString().contains("neither a CSV file nor an Excel workbook");
    }

    private static void bringIn(Page commissioner, Page officer, CouncilFiles files) {
        assertThat(sent(commissioner, "Providers and schools", files.providers()))
                .contains("1 row: 1 added");
        assertThat(sent(commissioner, "Agreements and lots", files.agreements()))
                .contains("1 row: 1 added");
        assertThat(sent(commissioner, "Memberships", files.memberships())).contains("1 row: 1 added");
        assertThat(sent(officer, "Placements", files.placements())).contains("1 row: 1 added");
    }

    /// Sends a file from the list of imports, and gives what the record of the import says.
    private static String sent(Page page, String kind, String csv) {
        On.follow(page, "Imports");
        page.locator("main").getByRole(AriaRole.LINK, exactly(kind)).first().click();
        send(page, csv);
        return On.text(page);
    }

    /// The page of the job leads to the record as soon as the job has ended.
    private static void send(Page page, String csv) {
        choose(page, csv);
        On.press(page, "Send the file");
        assertThat(page.url()).contains("/jobs/");
        On.press(page, "See the result");
    }

    private static void choose(Page page, String csv) {
        page.getByLabel("CSV file")
                .setInputFiles(new FilePayload("walked.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
