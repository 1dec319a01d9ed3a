package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
class Market_overview_Test {

    private static final String OVERVIEW = "/councils/kent/inmss/overview";

    @Test
    void shows_the_published_table_on_its_day(Walk walk) {
        var page = walk.as("kent.commissioner", "/councils/kent");
        On.follow(page, "Market overview");
        On.fill(page, "Day", "2025-06-30");
        On.press(page, "Apply filters");

        assertThat(On.rows(page))
                .containsExactly(
                        List.of("Schools", "22", "88", "110"),
                        List.of("Share of schools", "20%", "80%", "100%"),
                        List.of("Placements", "1,094", "690", "1,784"),
                        List.of("Share of placements", "61%", "39%", "100%"),
                        List.of("Average annual cost", "£54,460.00", "£58,656.00", "£56,082.89"),
                        List.of("Total annual cost", "£59,579,240.00", "£40,472,640.00", "£100,051,880.00"));
        assertThat(On.text(page)).contains("£4,196.00 a year more");
        assertThat(page.getByLabel("Placements by contract route").count()).isPositive();
    }

    @Test
    void shows_another_day_and_says_where_nothing_is_active(Walk walk) {
        var page = walk.as("kent.commissioner", OVERVIEW + "?on=2022-10-01");
        assertThat(On.rows(page).get(2)).startsWith("Placements").doesNotContain("1,784");

        On.fill(page, "Day", "2001-01-01");
        On.press(page, "Apply filters");
        assertThat(On.text(page)).contains("Nothing to show on 1 January 2001");
        Sound.check(page);
    }

    @Test
    void says_what_is_wrong_with_a_day(Walk walk) {
        var page = walk.as("kent.commissioner", OVERVIEW + "?on=tomorrow");

        assertThat(On.problems(page)).containsExactly("This is not a date we can use. Enter it like 2025-06-30.");
        Sound.check(page);
    }

    @Test
    void comes_as_a_file(Walk walk) {
        var page = walk.as("kent.commissioner", OVERVIEW + "?on=2025-06-30");

        var file = On.download(page, "Download as CSV");

        assertThat(file.lines().filter(line -> line.contains("TOTAL")))
                .singleElement()
                .asString()
                .contains(",110,", ",1784,", "100051880.00");
        assertThat(file).contains("54460.00", "58656.00", "4196.00");
    }
}
