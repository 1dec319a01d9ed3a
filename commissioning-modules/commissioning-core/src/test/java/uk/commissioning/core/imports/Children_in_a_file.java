package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Children_in_a_file {

    @Test
    void may_have_several_contracts() {
        var result = Checks.placements(Csv.placements().row().row("contract_ref", "IPA-2"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().children()).hasSize(1);
        assertThat(result.outcome().news()).hasSize(2);
    }

    @Test
    void may_not_be_told_in_two_ways() {
        var csv = Csv.placements()
                .row()
                .row("contract_ref", "IPA-2", "family_name", "Other", "date_of_birth", "2012-03-15", "need", "SEMH");
        var result = Checks.placements(csv);
        assertThat(result.problems())
                .containsExactly(
                        "3 family_name rows-disagree", "3 date_of_birth rows-disagree", "3 need rows-disagree");
        assertThat(result.findings().inOrder().getFirst().sentence())
                .contains("Row 2")
                .contains("the same child");
    }

    @Test
    void may_leave_blank_in_one_row_what_another_tells() {
        var csv = Csv.placements().row().row("contract_ref", "IPA-2", "upn", "H801200001001");
        assertThat(Checks.placements(csv).problems()).isEmpty();
    }

    @Test
    void may_not_share_a_upn() {
        var csv = Csv.placements()
                .row("upn", "H801200001001")
                .row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "h801200001001");
        assertThat(Checks.placements(csv).problems()).containsExactly("3 upn upn-repeated");
    }

    @Test
    void may_not_take_the_upn_of_a_child_the_council_has() {
        var first = Checks.placements(Csv.placements().row("upn", "H801200001001"));
        var csv = Csv.placements().row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "H801200001001");
        var result = Checks.placements(csv, first.outcome().news(), ChildFixtures.known(first.outcome()));
        assertThat(result.problems()).containsExactly("2 upn upn-of-another-child");
        assertThat(result.findings().inOrder().getFirst().sentence()).contains("CH-1");
    }

    @Test
    void may_swap_their_upns_in_one_file() {
        var first = Checks.placements(Csv.placements()
                .row("upn", "H801200001001")
                .row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "R201100018042"));
        var swapped = Csv.placements()
                .row("upn", "R201100018042")
                .row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "H801200001001");
        var result = Checks.placements(swapped, first.outcome().news(), ChildFixtures.known(first.outcome()));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(new Tally(0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-30, born-in-the-future",
        "1980-08-31, 2024-09-01, born-too-long-ago",
        "2023-01-01, 2024-09-01, too-young-at-start",
        "1999-08-31, 2024-09-01, too-old-at-start"
    })
    void are_of_an_age_for_a_plan(String birth, String starts, String code) {
        var csv = Csv.placements()
                .row("agreement_ref", "", "route_reason", "PROXIMITY", "date_of_birth", birth, "starts_on", starts);
        assertThat(Checks.placements(csv).problems()).containsExactly("2 date_of_birth " + code);
    }

    @Test
    void may_be_in_the_academic_year_of_their_25th_birthday() {
        var csv = Csv.placements().row("date_of_birth", "1999-09-01");
        assertThat(Checks.placements(csv).problems()).isEmpty();
    }
}
