package uk.commissioning.inmss.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodySpec;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// IN-72: total public cost and the mix-adjusted difference beside the raw one.
final class IN_72_like_with_like {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final String ON = "?on=2025-06-30";

    private final Market kent = Market.of("kent");
    private final UUID reader = kent.person(Role.SECTION_151_OFFICER);
    private final UUID dps = kent.agreement("DPS");

    @Test
    void a_school_that_the_dfe_funds_shows_what_the_public_pays() {
        var funded = Market.school();
        kent.change("update core.site set kind = 'NON_MAINTAINED_SPECIAL_SCHOOL' where id = '%s'", funded);
        place(funded, true, "ASD", 2014, 46_000_00);
        place(Market.school(), false, "ASD", 2014, 56_082_89);

        comparison(ON)
                .jsonPath("$.schoolKinds[?(@.kind=='NON_MAINTAINED_SPECIAL_SCHOOL')].figures.averageFeePence")
                .isEqualTo(46_000_00)
                .jsonPath("$.schoolKinds[?(@.kind=='NON_MAINTAINED_SPECIAL_SCHOOL')].figures.averagePublicCostPence")
                .isEqualTo(56_000_00)
                .jsonPath("$.raw.feePence")
                .isEqualTo(10_082_89)
                .jsonPath("$.raw.publicCostPence")
                .isEqualTo(82_89)
                .jsonPath("$.placeFunding[0].source")
                .isNotEmpty();
    }

    @Test
    void before_there_was_place_funding_there_is_none() {
        var funded = Market.school();
        kent.change("update core.site set kind = 'NON_MAINTAINED_SPECIAL_SCHOOL' where id = '%s'", funded);
        var contract =
                kent.place(funded, "DPS", dps, Days.usual().agreed("2013-01-01").from("2013-01-01"));
        kent.fee(contract, 46_000_00, "2013-01-01", null);

        comparison("?on=2013-07-31")
                .jsonPath("$.total.onFramework.averagePublicCostPence")
                .isEqualTo(46_000_00);
        comparison("?on=2013-08-01")
                .jsonPath("$.total.onFramework.averagePublicCostPence")
                .isEqualTo(56_000_00);
    }

    @Test
    void vat_that_is_not_recovered_is_in_the_public_cost_and_recovered_vat_is_not() {
        var recovered = place(Market.school(), true, "ASD", 2014, 50_000_00);
        kent.change("update core.fee_line set vat_rate = 20 where contract_id = '%s'", recovered);
        var borne = place(Market.school(), false, "ASD", 2014, 50_000_01);
        kent.change(
                "update core.fee_line set vat_rate = 17.5, vat_recoverable = false where contract_id = '%s'", borne);

        comparison(ON)
                .jsonPath("$.total.onFramework.averagePublicCostPence")
                .isEqualTo(50_000_00)
                .jsonPath("$.total.offFramework.averageFeePence")
                .isEqualTo(50_000_01)
                // 5,000,001 × 1.175 = 5,875,001.175
                .jsonPath("$.total.offFramework.averagePublicCostPence")
                .isEqualTo(58_750_01);
    }

    /// By hand: primary ASD on 3 × 50,000, off 1 × 56,000: gap 6,000, weight 4. Secondary ASD on 1 × 60,000, off
    /// 4 × 58,000.01: gap -1,999.99, weight 5. (6,000 × 4 − 1,999.99 × 5) ÷ 9 = 1,555.561…: £1,555.56.
    /// Raw: off (56,000 + 4 × 58,000.01 + 90,000) ÷ 6 = 63,000.006…, on (150,000 + 60,000 + 20,000) ÷ 5 = 46,000:
    /// £17,000.01.
    @Test
    void the_mix_adjusted_difference_weighs_the_cells_that_both_sides_have() {
        mixed();

        comparison(ON)
                .jsonPath("$.raw.feePence")
                .isEqualTo(17_000_01)
                .jsonPath("$.mixAdjusted.feePence")
                .isEqualTo(1_555_56)
                .jsonPath("$.cells[*].phase")
                .isEqualTo(List.of("PRIMARY", "SECONDARY", "SECONDARY", "POST_16"))
                .jsonPath("$.cells[*].compared")
                .isEqualTo(List.of(true, true, false, false))
                .jsonPath("$.leftOut.cells")
                .isEqualTo(2)
                .jsonPath("$.leftOut.onFramework")
                .isEqualTo(1)
                .jsonPath("$.leftOut.offFramework")
                .isEqualTo(1);
    }

    @Test
    void attendance_keeps_cells_apart() {
        place(Market.school(), true, "ASD", 2014, 50_000_00);
        var stays = kent.place(Market.school(), "SPOT", null, Days.usual().residential());
        kent.fee(stays, 200_000_00, "2024-09-01", null);

        comparison(ON + "&attendance=ALL")
                .jsonPath("$.raw.feePence")
                .isEqualTo(150_000_00)
                .jsonPath("$.mixAdjusted")
                .isEmpty()
                .jsonPath("$.leftOut.cells")
                .isEqualTo(2);
    }

    @Test
    void the_page_and_the_file_tell_the_same() {
        mixed();

        text(kent.pagePath("like-with-like" + ON))
                .value(html -> assertThat(html)
                        .contains(
                                "£17,000.01",
                                "£1,555.56",
                                "2 cells with 1 placement on framework and 1 placement off framework are left out",
                                "Place funding: £10,000 a year",
                                "<svg"));
        text(kent.apiPath("like-with-like.csv" + ON))
                .value(csv -> assertThat(csv)
                        .contains(
                                "2025-06-30,active-day,CELL,ASD,DAY,PRIMARY,yes,3,50000.00,50000.00,1,56000.00,56000.00",
                                "2025-06-30,active-day,MIX_ADJUSTED_OFF_MINUS_ON,,,,,,,,,1555.56,1555.56"));
    }

    @Test
    void nothing_to_compare_is_said() {
        comparison(ON).jsonPath("$.raw").isEmpty().jsonPath("$.mixAdjusted").isEmpty();
        text(kent.pagePath("like-with-like" + ON))
                .value(html -> assertThat(html).contains("Nothing to compare"));
    }

    @Test
    void takes_two_statements() {
        mixed();
        text(kent.apiPath("like-with-like" + ON));
        assertThat(MODULE.database().statementsOf("app", () -> text(kent.apiPath("like-with-like" + ON))))
                .hasSize(2);
    }

    /// Cohort 2014 is in Year 5 on 30 June 2025, 2012 in Year 7, 2007 in Year 12.
    private void mixed() {
        var school = Market.school();
        for (int at = 0; at < 3; at++) place(school, true, "ASD", 2014, 50_000_00);
        place(school, false, "ASD", 2014, 56_000_00);
        place(school, true, "ASD", 2012, 60_000_00);
        for (int at = 0; at < 4; at++) place(school, false, "ASD", 2011, 58_000_01);
        place(school, true, "SEMH", 2007, 20_000_00);
        place(school, false, "SEMH", 2012, 90_000_00);
    }

    private UUID place(UUID school, boolean onFramework, String need, int cohort, long pence) {
        var days = Days.usual().of(need, cohort, null);
        var contract = onFramework ? kent.place(school, "DPS", dps, days) : kent.place(school, "SPOT", null, days);
        kent.fee(contract, pence, "2024-09-01", null);
        return contract;
    }

    private BodyContentSpec comparison(String query) {
        return MODULE.as(reader)
                .get()
                .uri(kent.apiPath("like-with-like" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodySpec<String, ?> text(String path) {
        return MODULE.as(reader)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class);
    }
}
