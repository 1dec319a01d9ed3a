package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The demonstration has the totals of the reports: domain 4.5 for Kent's therapies, 5.1 for Devon.
@ExtendWith(InABrowser.class)
class The_published_totals_Test {

    @Test
    void of_kents_therapies_and_their_growth(Walk walk) {
        var page = walk.as("kent.commissioner", "/councils/kent/therapies/spend?from=2019/20");

        assertThat(On.text(page)).contains("£381,707.00", "£428,917.00", "12.37%");
    }

    @Test
    void of_devons_independent_special_schools(Walk walk) {
        var page = walk.as(
                "devon.commissioner",
                "/councils/devon/inmss/overview?on=2024-03-31&definition=known-in-year&year=2023/24");

        assertThat(On.text(page)).contains("£54,000,000.00");
    }

    @Test
    void of_devons_alternative_provision(Walk walk) {
        var page = walk.as("devon.commissioner", "/councils/devon/alternative-provision/spend?from=2023/24");

        assertThat(On.text(page)).contains("£8,600,000.00");
    }

    @Test
    void of_devons_blocks_each_between_200_000_and_600_000_pounds(Walk walk) {
        var page = walk.as("devon.commissioner", "/councils/devon/core/register?on=2025-06-30&kind=BLOCK");

        assertThat(On.text(page)).contains("17 lines", "£204,000.00", "£570,000.00");
    }
}
