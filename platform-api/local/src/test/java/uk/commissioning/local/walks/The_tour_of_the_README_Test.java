package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.local.Terminal;

/// The tour is walked as it is written: people, addresses, places and figures are those of its sentences.
@ExtendWith(InABrowser.class)
class The_tour_of_the_README_Test {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FIGURES_OF_THE_TABLE =
            List.of("22", "88", "1094", "690", "5446000", "5865600", "10005188000");

    private final Readme readme = Readme.read();

    @Test
    void goes_through_the_browser_in_five_steps(Walk walk) {
        var steps = readme.steps();
        assertThat(steps).hasSize(5);
        var page = walk.stranger(here(walk, steps.getFirst().address()));

        signIn(page, steps.get(0).person());
        var record = openAPlacement(page);
        seesTheTable(page, steps.get(1));
        signOut(page, walk);
        signIn(page, steps.get(2).person());
        findsTheRead(page, record);
        signOut(page, walk);
        seesTheChoice(page, walk, steps.get(3));
        signOut(page, walk);
        seesTheAdministration(page, walk, steps.get(4));
    }

    @Test
    void goes_through_the_terminal(Walk walk, @TempDir Path folder) throws Exception {
        var commands = readme.commands().stream()
                .map(text -> atThisMachine(walk, text))
                .toList();
        assertThat(commands).hasSize(7);

        var answers = Terminal.in(folder).type(commands);

        var me = JSON.readTree(answers.get(1));
        assertThat(me.toString()).contains("Priya Shah", "kent").doesNotContain("medway", "devon");
        assertThat(Readme.figures(answers.get(2))).containsAll(FIGURES_OF_THE_TABLE);
        assertThat(answers.get(3).lines()).hasSize(3);
        assertThat(answers.get(3)).startsWith("as_of,reference").doesNotContain("CH-K-", "IPA-K-");
        assertThat(Readme.figures(answers.get(4))).contains("38170700", "42891700");
        assertThat(answers.get(4)).contains("2025/26,IPA,", "2025/26,TOTAL,");
        assertThat(answers.get(5)).contains("REFUSED", "\"urn\"", "\"member_from\"");
        assertThat(answers.get(6).lines()).containsExactly("404", "404");
    }

    @Test
    void names_addresses_that_answer(Walk walk) {
        var page = walk.stranger(walk.platform());

        assertThat(readme.addresses())
                .hasSize(4)
                .allSatisfy(address -> assertThat(page.request()
                                .get(here(walk, address).toString())
                                .status())
                        .as(address)
                        .isEqualTo(200));
    }

    private static String openAPlacement(Page page) {
        On.follow(page, "Placements");
        page.locator("tbody a").first().click();
        assertThat(On.text(page)).contains("Date of birth", "UPN");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void seesTheTable(Page page, Readme.Step step) {
        On.follow(page, step.place());
        assertThat(step.sentence()).contains("30 June 2025");
        On.fill(page, "Day", "2025-06-30");
        On.press(page, "Apply filters");
        assertThat(step.figures()).hasSize(7).isSubsetOf(Readme.figures(On.text(page)));
    }

    private static void findsTheRead(Page page, String record) {
        On.follow(page, "Audit");
        On.follow(page, "Who looked at children’s records");
        On.fill(page, "Record id", record);
        On.press(page, "Apply filters");
        assertThat(On.rows(page)).isNotEmpty().allMatch(cells -> cells.get(3).contains(record));
    }

    private void seesTheChoice(Page page, Walk walk, Readme.Step step) {
        signIn(page, step.people().get(0));
        assertThat(page.locator("main li h2").allInnerTexts())
                .hasSize(2)
                .allMatch(council -> step.sentence().contains(council.split(" ")[0]));
        signOut(page, walk);
        signIn(page, step.people().get(1));
        assertThat(On.text(page)).contains("Ask the administrator");
    }

    private void seesTheAdministration(Page page, Walk walk, Readme.Step step) {
        page.navigate(here(walk, step.address()).toString());
        signIn(page, step.person());
        assertThat(On.rows(page)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.content()).doesNotContain("CH-K-");
    }

    private void signIn(Page page, String person) {
        SignIn.tellName(person, page);
        SignIn.tellPassword(readme.password(), page);
    }

    private static void signOut(Page page, Walk walk) {
        On.press(page, "Sign out");
        page.navigate(walk.platform().toString());
    }

    private static URI here(Walk walk, String address) {
        return URI.create(atThisMachine(walk, address));
    }

    /// Only the two ports are those of this test run.
    private static String atThisMachine(Walk walk, String text) {
        return text.replace("http://localhost:8080", walk.platform().toString())
                .replace("http://localhost:8081", walk.admin().toString());
    }
}
