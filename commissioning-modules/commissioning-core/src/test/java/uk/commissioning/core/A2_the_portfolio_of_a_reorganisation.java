package uk.commissioning.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.testing.database.TestDatabase;

/// A2: what a reorganisation divides, out of the spine only.
final class A2_the_portfolio_of_a_reorganisation {

    private static final TestDatabase DATABASE = ReadSide.shared().database();
    private static final Provider HILL = Provider.called("Hill of the portfolio");

    private final Council kent = Council.called("kent");

    @Test
    void tells_where_a_child_lives_and_not_told_to_be_looked_after_is_not() {
        var child = kent.child("CH-1", "Ada", "Byron", null);
        assertThat(child(child)).isEqualTo("CH-1 false");

        DATABASE.run("""
                update core.child set home_district_gss = 'E07000110', home_lsoa = 'E01024001', looked_after = true
                where id = '%s'""".formatted(child));
        assertThat(child(child)).isEqualTo("CH-1 E07000110 E01024001 true");
    }

    @Test
    void the_child_of_a_contract_is_the_one_who_is_placed_or_the_one_it_is_for() {
        var child = kent.child("CH-1", "Ada", "Byron", null);
        var placed = kent.placement("P-1", HILL).of(child).stored().contract();
        var order = contract("T-1", "THERAPY_ORDER", "null");
        DATABASE.run("update core.contract set child_id = '%s' where id = '%s'".formatted(child, order));

        assertThat(of(placed, "child_id")).isEqualTo(child.toString());
        assertThat(of(placed, "site_id")).isEqualTo(HILL.site().toString());
        assertThat(of(order, "child_id")).isEqualTo(child.toString());
    }

    @Test
    void a_contract_costs_a_year_what_its_fees_say_today_or_on_its_own_last_day() {
        var today = LocalDate.now(London.ZONE);
        var runs = kent.placement("RUNS", HILL)
                .from("2020-09-01")
                .costing(5_000_000)
                .stored()
                .plus(700_000, today.toString(), null)
                .plus(900_000, "2020-09-01", today.minusDays(1).toString());
        var ended = kent.placement("ENDED", HILL)
                .from("2020-09-01")
                .until("2021-08-31")
                .costing(4_000_000)
                .stored()
                .plus(100_000, "2020-09-01", "2021-08-30");

        assertThat(of(runs.contract(), "yearly_pence, ends_on, whole_life_pence"))
                .isEqualTo("5700000");
        assertThat(of(ended.contract(), "yearly_pence, ends_on, whole_life_pence"))
                .isEqualTo("4000000 2021-08-31 4099726");
    }

    @Test
    void a_place_of_a_block_without_fees_of_its_own_costs_nothing_beside_its_block() {
        var block = contract("B-1", "BLOCK", "'2028-08-31'");
        DATABASE.run(
                "insert into core.block (tenant_id, contract_id, places, price_per_place_pence) values ('%s', '%s', 5, 1000000)"
                        .formatted(kent.id(), block),
                "update core.fee_line set pence = 5000000 where contract_id = '%s'".formatted(block));
        var place = kent.placement("P-1", HILL).stored().contract();
        DATABASE.run(
                "delete from core.fee_line where contract_id = '%s'".formatted(place),
                "update core.contract set block_id = '%s' where id = '%s'".formatted(block, place));

        assertThat(of(block, "places, yearly_pence, whole_life_pence")).isEqualTo("5 5000000 20000000");
        assertThat(of(place, "block_id, places, yearly_pence")).isEqualTo(block + " 0");
    }

    @Test
    void an_end_before_its_time_is_its_last_day_and_ends_its_cost() {
        var contract = contract("O-1", "BLOCK", "'2028-08-31'");
        DATABASE.run("update core.contract set ended_on = '2025-08-31', end_reason = 'TERMINATED' where id = '%s'"
                .formatted(contract));

        assertThat(of(contract, "ends_on, yearly_pence, whole_life_pence")).isEqualTo("2025-08-31 36500 36500");
    }

    @Test
    void PR_02_an_agreement_says_whether_successors_may_use_it() {
        var agreement = kent.agreement("DPS", "DPS");
        assertThat(entitles(agreement)).isEqualTo("DPS 2030-08-31 false");

        entitle(agreement, "'AUTHORITY', 'Medway'", "null");
        entitle(agreement, "'SUCCESSORS', null", "'2024-12-31'");
        assertThat(entitles(agreement)).isEqualTo("DPS 2030-08-31 false");

        entitle(agreement, "'SUCCESSORS', null", "null");
        assertThat(entitles(agreement)).isEqualTo("DPS 2030-08-31 true");
    }

    private void entitle(UUID agreement, String whom, String until) {
        DATABASE.run("""
                insert into core.agreement_entitled (tenant_id, id, agreement_id, kind, authority, valid_from, valid_to)
                values ('%s', gen_random_uuid(), '%s', %s, '2022-09-01', %s)""".formatted(kent.id(), agreement, whom, until));
    }

    private UUID contract(String ref, String kind, String until) {
        var id = UUID.randomUUID();
        DATABASE.run("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, agreed_on, starts_on, ends_on)
                values ('%s', '%s', '%s', '%s', 'PA2023', 'SPOT', '%s', '2024-06-01', '2024-09-01', %s)""".formatted(kent.id(), id, ref, kind, HILL.id(), until), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from)
                values ('%s', gen_random_uuid(), '%s', 'OTHER', 'ANNUAL', 36500, '2024-09-01')""".formatted(kent.id(), id));
        return id;
    }

    private String of(UUID contract, String columns) {
        return DATABASE.ask(
                "select concat_ws(' ', %s) from core.portfolio_contract where tenant_id = '%s' and contract_id = '%s'"
                        .formatted(columns, kent.id(), contract));
    }

    private String child(UUID child) {
        return DATABASE.ask(
                "select concat_ws(' ', ref, home_district_gss, home_lsoa, case when looked_after then 'true' else 'false' end) from core.portfolio_child where child_id = '%s'"
                        .formatted(child));
    }

    private String entitles(UUID agreement) {
        return DATABASE.ask(
                "select concat_ws(' ', ref, ends_on, case when entitles_successors then 'true' else 'false' end) from core.portfolio_agreement where agreement_id = '%s'"
                        .formatted(agreement));
    }
}
