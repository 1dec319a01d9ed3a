package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.commissioning.local.demonstration.MadeUpFiles;

@ExtendWith(InABrowser.class)
class Contract_register_Test {

    private static final String REGISTER = "/councils/kent/core/register?on=2025-06-30";
    private static final int CONTRACT = 0;
    private static final int CHILD = 1;
    private static final int UPN = 2;

    @Test
    void adds_up_what_the_council_buys(Walk walk) {
        var page = walk.as("kent.finance", "/councils/kent");
        On.follow(page, "Contract register");
        On.fill(page, "Day", "2025-06-30");
        On.press(page, "Apply filters");

        assertThat(On.text(page)).contains("£100,051,880.00 estimated annual spend", "1,784 contracts");
        On.follow(page, "Next page");
        assertThat(On.rows(page)).isNotEmpty();
    }

    @Test
    void names_no_child_on_the_page_or_in_the_file(Walk walk) {
        var page = walk.as("kent.finance", REGISTER);

        var shown = page.content() + On.download(page, "Download as CSV");

        assertThat(children()).hasSizeGreaterThan(5_000).noneMatch(shown::contains);
    }

    @Test
    void as_published_holds_back_how_many_contracts_a_line_has(Walk walk) {
        var page = walk.as("kent.finance", REGISTER);

        On.choose(page, "Register", "As published");
        On.press(page, "Apply filters");

        assertThat(page.locator("thead").innerText()).doesNotContain("Contracts");
        assertThat(On.download(page, "Download as CSV").lines().findFirst().orElseThrow())
                .doesNotContain("contracts", "over_transparency_threshold");
        Sound.check(page);
    }

    @Test
    void says_when_nothing_is_bought(Walk walk) {
        var page = walk.as("kent.finance", "/councils/kent/core/register?on=2001-01-01");

        assertThat(On.text(page)).contains("No contracts on 1 January 2001");
        Sound.check(page);
    }

    /// What belongs to one child alone: the number of its contract, its reference, its UPN.
    private static List<String> children() {
        return MadeUpFiles.kent()
                .placements()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(cells -> Stream.of(cells[CONTRACT], cells[CHILD], cells[UPN]))
                .toList();
    }
}
