package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.core.agreement.Regime;

class Checking_agreements {

    @Test
    void takes_one_row_for_each_lot() {
        var result = Checks.agreements(Csv.agreements().row().row("lot_code", "1", "lot_rank", "2"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().news()).hasSize(1);
        assertThat(result.outcome().news().getFirst().lots()).hasSize(2);
        assertThat(result.outcome().tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void refuses_rows_that_disagree_about_one_agreement() {
        var csv = Csv.agreements().row().row("lot_code", "1", "title", "Another title", "ends_on", "2027-08-31");
        assertThat(Checks.agreements(csv).problems())
                .containsExactly("3 title rows-disagree", "3 ends_on rows-disagree");
    }

    @Test
    void refuses_a_lot_that_is_there_twice() {
        assertThat(Checks.agreements(Csv.agreements().row().row()).problems())
                .containsExactly("3 lot_code reference-repeated");
    }

    @Test
    void finds_nothing_new_in_what_is_known() {
        var csv = Csv.agreements().row().row("lot_code", "1", "lot_rank", "2");
        var result = Checks.agreements(csv, Checks.AGREEMENT);
        assertThat(result.outcome().news()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(new Tally(0, 0, 2));
    }

    @Test
    void finds_what_changed_and_keeps_lots_that_the_file_leaves_out() {
        var result = Checks.agreements(Csv.agreements().row("ends_on", "2027-08-31"), Checks.AGREEMENT);
        assertThat(result.outcome().news().getFirst().lots()).hasSize(2);
        assertThat(result.outcome().news().getFirst().id()).isEqualTo(Checks.AGREEMENT.id());
        assertThat(result.outcome().tally()).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void counts_only_the_rows_of_changed_lots() {
        var csv = Csv.agreements().row().row("lot_code", "1", "lot_rank", "3").row("lot_code", "C", "lot_rank", "4");
        assertThat(Checks.agreements(csv, Checks.AGREEMENT).outcome().tally()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void PR_50_takes_the_law_from_the_start_of_the_procurement() {
        assertThat(regime("2025-02-23", "2025-08-01", "2025-09-01")).isEqualTo(Regime.PCR2015);
        assertThat(regime("2025-02-24", "2025-08-01", "2025-09-01")).isEqualTo(Regime.PA2023);
    }

    @Test
    void PR_50_takes_an_early_award_as_proof_of_the_older_law_and_guesses_nothing_else() {
        assertThat(regime("", "2022-08-01", "2022-09-01")).isEqualTo(Regime.PCR2015);
        assertThat(regime("", "", "2022-09-01")).isEqualTo(Regime.PCR2015);
        var csv =
                Csv.agreements().row("procurement_started", "", "awarded_on", "2025-06-11", "starts_on", "2025-09-01");
        assertThat(Checks.agreements(csv).problems()).containsExactly("2 procurement_started regime-not-known");
    }

    @Test
    void PR_50_keeps_the_law_of_a_known_agreement() {
        var csv = Csv.agreements()
                .row("procurement_started", "2025-03-01", "awarded_on", "2025-08-01", "starts_on", "2025-09-01");
        assertThat(Checks.agreements(csv, Checks.AGREEMENT).problems())
                .containsExactly("2 procurement_started regime-is-fixed");
    }

    @Test
    void PR_50_does_not_forget_the_law_of_a_known_agreement_when_its_start_is_left_out() {
        var csv =
                Csv.agreements().row("procurement_started", "", "awarded_on", "2025-06-11", "starts_on", "2025-09-01");
        assertThat(Checks.agreements(csv, Checks.AGREEMENT).problems())
                .containsExactly("2 procurement_started regime-needs-its-start");
    }

    @Test
    void tells_every_problem_of_every_row() {
        var csv = Csv.agreements()
                .row(
                        "title",
                        "",
                        "kind",
                        "CONTRACT",
                        "procurement_started",
                        "2022",
                        "starts_on",
                        "2026-09-01",
                        "lot_rank",
                        "first")
                .row("agreement_ref", "B", "awarded_on", "2021-01-01")
                .row("agreement_ref", "C", "awarded_on", "2027-01-01");
        assertThat(Checks.agreements(csv).problems())
                .containsExactlyInAnyOrder(
                        "2 title field-required",
                        "2 kind cell-not-in-list",
                        "2 procurement_started cell-not-a-date",
                        "2 ends_on period-ends-before-it-starts",
                        "2 lot_rank cell-not-a-whole-number",
                        "3 awarded_on awarded-before-procurement",
                        "4 awarded_on awarded-after-end");
    }

    private static Regime regime(String started, String awarded, String starts) {
        var csv = Csv.agreements().row("procurement_started", started, "awarded_on", awarded, "starts_on", starts);
        return Checks.agreements(csv).outcome().news().getFirst().regime();
    }
}
