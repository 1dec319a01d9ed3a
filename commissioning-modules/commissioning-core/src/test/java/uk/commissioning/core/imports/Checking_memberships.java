package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Checking_memberships {

    @Test
    void finds_new_ones() {
        var result = Checks.memberships(Csv.memberships().row().row("urn", "118002", "lot_code", "1"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void finds_nothing_new_in_what_is_known_and_what_changed() {
        assertThat(Checks.memberships(Csv.memberships().row(), Checks.MEMBERSHIP)
                        .outcome()
                        .tally())
                .isEqualTo(new Tally(0, 0, 1));
        var ended = Checks.memberships(Csv.memberships().row("member_to", "2025-08-31"), Checks.MEMBERSHIP);
        assertThat(ended.outcome().tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(ended.outcome().news().getFirst().id()).isEqualTo(Checks.MEMBERSHIP.id());
    }

    @Test
    void names_agreements_lots_and_schools_that_are_not_known() {
        var csv =
                Csv.memberships().row("agreement_ref", "X").row("lot_code", "9").row("urn", "199999");
        assertThat(Checks.memberships(csv).problems())
                .containsExactly(
                        "2 agreement_ref agreement-not-known", "3 lot_code lot-not-known", "4 urn school-not-known");
    }

    @Test
    void IN_05_keeps_a_membership_within_its_agreement() {
        var csv = Csv.memberships().row("member_from", "2022-08-31").row("urn", "118002", "member_to", "2026-09-01");
        assertThat(Checks.memberships(csv).problems()).containsExactly("2 member_from membership-outside-agreement");
    }

    @Test
    void IN_05_takes_a_last_day_beyond_the_agreement_for_its_end() {
        var result = Checks.memberships(Csv.memberships().row("urn", "118002", "member_to", "2026-09-01"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.findings().inOrder().getFirst().code()).isEqualTo("membership-ends-with-agreement");
    }

    @Test
    void IN_16_refuses_a_school_twice_on_a_lot_at_a_time_within_the_file() {
        var csv = Csv.memberships().row("member_to", "2023-08-31").row("member_from", "2023-08-31");
        var result = Checks.memberships(csv);
        assertThat(result.problems()).containsExactly("3 member_from membership-overlaps");
        assertThat(result.findings().inOrder().getFirst().sentence()).contains("row 2 of this file");
    }

    @Test
    void IN_16_refuses_a_school_twice_on_a_lot_at_a_time_with_what_is_stored() {
        var result = Checks.memberships(Csv.memberships().row("member_from", "2024-09-01"), Checks.MEMBERSHIP);
        assertThat(result.problems()).containsExactly("2 member_from membership-overlaps");
        assertThat(result.findings().inOrder().getFirst().sentence()).contains("stored from 2022-09-01 on");
    }

    @Test
    void lets_a_school_leave_and_come_back() {
        var csv = Csv.memberships().row("member_to", "2023-08-31").row("member_from", "2023-09-01");
        assertThat(Checks.memberships(csv, Checks.MEMBERSHIP).problems()).isEmpty();
    }

    @Test
    void refuses_the_same_row_twice_and_days_in_the_wrong_order() {
        var csv = Csv.memberships().row().row().row("urn", "118002", "member_to", "2022-08-31");
        assertThat(Checks.memberships(csv).problems())
                .containsExactly("3 member_from reference-repeated", "4 member_to ends-before-it-starts");
    }
}
