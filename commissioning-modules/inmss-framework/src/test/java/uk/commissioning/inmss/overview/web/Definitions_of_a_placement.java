package uk.commissioning.inmss.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.Market.Days;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// Domain 2.4 and 2.5: the named definitions of "placement", row by row, and what a placement costs under each.
final class Definitions_of_a_placement {

    private static final RunningModule MODULE = RunningModule.shared();

    private Market kent;
    private UUID reader;

    @BeforeEach
    void arrange() {
        kent = Market.of("kent");
        reader = kent.person(Role.FINANCE);
    }

    /// The snapshot of table 4.1 is 30 June 2025: agreed, first day, last day, and which definitions count it.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-05-01, 2024-09-01, -,          active known-in-year agreed",
                "2025-06-30, 2025-06-30, 2025-06-30, active known-in-year agreed",
                "2024-05-01, 2024-09-01, 2025-06-29, known-in-year",
                "2024-05-01, 2024-09-01, 2025-04-01, known-in-year",
                "2024-05-01, 2024-09-01, 2025-03-31, none",
                "2025-06-30, 2025-07-01, -,          known-in-year agreed",
                "2025-05-01, 2026-03-31, -,          known-in-year agreed",
                "2025-05-01, 2026-04-01, -,          agreed",
                "2025-07-01, 2025-06-01, -,          none",
            })
    void each_counts_what_its_sentence_says(String agreed, String from, String to, String counted) {
        kent.place(
                Market.school(),
                "SPOT",
                null,
                Days.usual().agreed(agreed).from(from).until(to));

        for (var definition : List.of("active", "known-in-year", "agreed")) {
            var overview = overview("?on=2025-06-30&definition=" + definition);
            if (counted.contains(definition))
                overview.jsonPath("$.total.placements").isEqualTo(1);
            else overview.jsonPath("$.total").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-25, 422", "2024/25, 200", "2025/26, 200", "2024/26, 422", "soon, 422"})
    void another_year_than_the_days_may_be_asked_for(String year, int status) {
        MODULE.as(reader)
                .get()
                .uri(kent.api("?on=2025-06-30&definition=known-in-year&year={year}"), year)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void a_year_before_the_day_counts_what_had_a_day_in_it() {
        kent.place(Market.school(), "SPOT", null, Days.usual().until("2025-03-31"));
        kent.place(Market.school(), "SPOT", null, Days.usual().from("2025-04-01"));

        overview("?on=2025-06-30&definition=known-in-year&year=2024/25")
                .jsonPath("$.total.placements")
                .isEqualTo(1)
                .jsonPath("$.definition.financialYear")
                .isEqualTo("2024/25");
    }

    @Test
    void a_contract_that_ended_early_ends_its_placement() {
        var contract = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.change(
                "update core.contract set ended_on = '2025-05-31', end_reason = 'TERMINATED' where id = '%s'",
                contract);

        assertPlacements("?on=2025-05-31", 1);
        assertPlacements("?on=2025-06-01", 0);
        assertPlacements("?on=2025-06-30&definition=agreed", 0);
        assertPlacements("?on=2025-06-30&definition=known-in-year", 1);
    }

    /// Priced on the day of the count where that is a day of the placement in the year, otherwise on its first one.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-09-01, -,          known-in-year, 1100",
                "2024-09-01, 2025-06-29, known-in-year, 1000",
                "2025-07-01, -,          known-in-year, 1200",
                "2025-07-01, -,          agreed,        1200",
                "2024-09-01, -,          agreed,        1100",
                "2024-09-01, -,          active,        1100",
            })
    void the_cost_is_taken_on_the_day_that_the_definition_names(
            String from, String to, String definition, long pounds) {
        var contract = kent.place(
                Market.school(), "SPOT", null, Days.usual().from(from).until(to));
        kent.fee(contract, 1_000_00, "2024-09-01", "2025-06-29");
        kent.fee(contract, 1_100_00, "2025-06-30", "2025-06-30");
        kent.fee(contract, 1_200_00, "2025-07-01", null);

        overview("?on=2025-06-30&definition=" + definition)
                .jsonPath("$.total.totalAnnualCostPence")
                .isEqualTo(pounds * 100);
    }

    @Test
    void what_is_paid_for_a_whole_term_at_once_is_no_yearly_cost() {
        var contract = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.fee(contract, 1_000_00, "2024-09-01", null);
        kent.fee(contract, 500_00, "2024-10-01", null);
        kent.change(
                "update core.fee_line set basis = 'WEEKLY', units = 10, units_of = 'TERM' where contract_id = '%s' and pence = 50000",
                contract);

        assertCost("?on=2025-06-30", 1_000_00);

        kent.change("update core.fee_line set units_of = 'YEAR' where contract_id = '%s'", contract);
        assertCost("?on=2025-06-30", 6_000_00);
    }

    @Test
    void contributions_are_not_taken_off() {
        var contract = kent.place(Market.school(), "SPOT", null, Days.usual());
        kent.fee(contract, 1_000_00, "2024-09-01", null);
        kent.change(
                "insert into core.cost_share (tenant_id, contract_id, contributor, percent) values ('%s', '%s', 'HEALTH', 50)",
                kent.id(), contract);

        assertCost("?on=2025-06-30", 1_000_00);
    }

    @Test
    void a_place_of_a_block_costs_the_blocks_price_unless_it_has_fees_of_its_own() {
        var dps = kent.agreement("DPS");
        var school = Market.school();
        var block = block(school, dps, 50_000_00);
        var one = kent.place(school, "DPS", dps, Days.usual());
        var other = kent.place(school, "DPS", dps, Days.usual());
        kent.change("update core.contract set block_id = '%s' where id in ('%s', '%s')", block, one, other);
        kent.fee(other, 60_000_00, "2024-09-01", null);

        overview("?on=2025-06-30")
                .jsonPath("$.total.placements")
                .isEqualTo(2)
                .jsonPath("$.total.totalAnnualCostPence")
                .isEqualTo(110_000_00)
                .jsonPath("$.total.placementsWithoutFee")
                .isEqualTo(0);
    }

    @Test
    void a_definition_may_be_asked_for_by_the_code_it_is_told_by() {
        kent.place(
                Market.school(), "SPOT", null, Days.usual().from("2025-07-01").residential());

        overview("?on=2025-06-30&definition=known-in-year-residential")
                .jsonPath("$.total.placements")
                .isEqualTo(1)
                .jsonPath("$.definition.code")
                .isEqualTo("known-in-year-residential");
        overview("?on=2025-06-30&definition=known-in-year")
                .jsonPath("$.definition.code")
                .isEqualTo("known-in-year-day")
                .jsonPath("$.notes[0]")
                .isEqualTo("1 residential placement is known and agreed for that year and not counted here.");
    }

    @Test
    void their_list_says_code_title_and_sentence_of_each() {
        MODULE.as(reader)
                .get()
                .uri(kent.apiPath("definitions"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].code")
                .isEqualTo(List.of("active", "known-in-year", "agreed"))
                .jsonPath("$.items[1].title")
                .isEqualTo("Known and agreed for a financial year")
                .jsonPath("$.items[2].sentence")
                .isNotEmpty();
    }

    @Test
    void one_that_is_not_known_is_refused_and_the_known_ones_are_named() {
        MODULE.as(reader)
                .get()
                .uri(kent.api("?definition=enrolled"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(problem -> assertThat(problem).contains("active, known-in-year, agreed"));
    }

    private UUID block(UUID school, UUID agreement, long pricePence) {
        var block = uk.commissioning.kernel.tenancy.Ids.next();
        kent.change("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, agreement_id, provider_id, site_id,
                    agreed_on, starts_on)
                values ('%s', '%s', 'BLOCK', 'BLOCK', 'PCR2015', 'DPS', '%s', '%s', '%s', '2024-05-01', '2024-09-01')""", kent.id(), block, agreement, school, school);
        kent.change(
                "insert into core.block (tenant_id, contract_id, places, price_per_place_pence) values ('%s', '%s', 5, %d)",
                kent.id(), block, pricePence);
        return block;
    }

    private void assertPlacements(String query, int placements) {
        var overview = overview(query);
        if (placements == 0) overview.jsonPath("$.total").isEmpty();
        else overview.jsonPath("$.total.placements").isEqualTo(placements);
    }

    private void assertCost(String query, long pence) {
        overview(query).jsonPath("$.total.totalAnnualCostPence").isEqualTo(pence);
    }

    private BodyContentSpec overview(String query) {
        return MODULE.as(reader)
                .get()
                .uri(kent.api(query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
