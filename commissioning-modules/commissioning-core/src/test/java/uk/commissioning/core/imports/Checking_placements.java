package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;

class Checking_placements {

    @Test
    void takes_a_call_off_with_the_lot_in_force_and_the_law_of_its_agreement() {
        var result = Checks.placements(Csv.placements().row());
        assertThat(result.problems()).isEmpty();
        assertThat(result.notices()).isEmpty();
        var callOff = result.outcome().news().getFirst().contract().callOff();
        assertThat(callOff.way().route()).isEqualTo(Route.DPS);
        assertThat(callOff.way().lotId()).isEqualTo(Checks.HIGHER.id());
        assertThat(callOff.regime()).isEqualTo(Regime.PCR2015);
    }

    @Test
    void takes_the_first_day_as_the_day_of_the_call_off_where_none_is_told() {
        var result = Checks.placements(Csv.placements().row("agreed_on", ""));
        assertThat(result.outcome().news().getFirst().contract().callOff().agreedOn())
                .isEqualTo("2024-09-01");
    }

    @ParameterizedTest
    @EnumSource(RouteReason.class)
    void IN_51_allows_off_framework_with_a_reason(RouteReason reason) {
        var result = Checks.placements(Csv.placements().row("agreement_ref", "", "route_reason", reason.name()));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().news().getFirst().contract().callOff().way().reason())
                .isEqualTo(reason);
    }

    @Test
    void IN_51_refuses_off_framework_without_a_reason_or_with_an_unknown_one() {
        var csv = Csv.placements()
                .row("agreement_ref", "")
                .row("contract_ref", "IPA-2", "agreement_ref", "", "route_reason", "HABIT");
        assertThat(Checks.placements(csv).problems())
                .containsExactly("2 route_reason route-reason-needed", "3 route_reason cell-not-in-list");
    }

    @Test
    void does_not_store_a_reason_of_a_call_off_and_says_so() {
        var result = Checks.placements(Csv.placements().row("route_reason", "PROXIMITY"));
        assertThat(result.notices()).containsExactly("2 route_reason route-reason-not-stored");
        assertThat(result.outcome().news().getFirst().contract().callOff().way().reason())
                .isNull();
    }

    @Test
    void MT_09_refuses_contributions_beyond_the_cost_of_the_place() {
        var csv = withShares()
                .row("fee_education", "50000", "health_share", "60%", "care_share", "40%")
                .row("contract_ref", "IPA-2", "fee_education", "50000", "health_share", "60%", "care_share", "40.01%")
                .row("contract_ref", "IPA-3", "fee_education", "50000", "health_share", "£50,001")
                .row("contract_ref", "IPA-4", "fee_education", "50000", "health_share", "50%", "care_share", "25000");
        assertThat(Checks.placements(csv).problems())
                .containsExactly("3 care_share shares-beyond-the-cost", "4 health_share shares-beyond-the-cost");
    }

    @Test
    void MT_09_does_not_take_a_part_of_a_pound_for_a_yearly_amount() {
        var csv = withShares()
                .row("health_share", "0.25")
                .row("contract_ref", "IPA-2", "health_share", "0")
                .row("contract_ref", "IPA-3", "health_share", "1");
        assertThat(Checks.placements(csv).problems()).containsExactly("2 health_share share-not-recognised");
    }

    @Test
    void PR_50_takes_the_law_of_a_spot_purchase_from_its_own_day() {
        var csv = Csv.placements()
                .row("agreement_ref", "", "route_reason", "PROXIMITY", "agreed_on", "2025-02-23")
                .row(
                        "contract_ref",
                        "IPA-2",
                        "agreement_ref",
                        "",
                        "route_reason",
                        "PROXIMITY",
                        "agreed_on",
                        "2025-02-24");
        assertThat(Checks.placements(csv).outcome().news())
                .extracting(one -> one.contract().callOff().regime())
                .containsExactly(Regime.PCR2015, Regime.PA2023);
    }

    @Test
    void IN_06_refuses_a_call_off_after_the_agreement_and_takes_one_on_its_last_day() {
        var csv = Csv.placements()
                .row("agreed_on", "2026-08-31", "starts_on", "2026-09-03")
                .row("contract_ref", "IPA-2", "agreed_on", "2026-09-01", "starts_on", "2026-09-03");
        assertThat(Checks.placements(csv).problems()).containsExactly("3 agreement_ref call-off-outside-agreement");
    }

    @Test
    void IN_16_refuses_a_school_that_is_no_member_on_the_day() {
        assertThat(Checks.placements(Csv.placements().row("urn", "118002")).problems())
                .containsExactly("2 agreement_ref school-not-a-member");
    }

    @Test
    void names_schools_and_agreements_that_are_not_known() {
        var csv = Csv.placements().row("urn", "199999").row("contract_ref", "IPA-2", "agreement_ref", "X");
        assertThat(Checks.placements(csv).problems())
                .containsExactly("2 urn school-not-known", "3 agreement_ref agreement-not-known");
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void takes_every_need_of_a_plan(Need need) {
        assertThat(Checks.placements(Csv.placements().row("need", need.name().toLowerCase(java.util.Locale.ROOT)))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NSA", "nsa"})
    void refuses_a_need_without_an_assessment(String need) {
        assertThat(Checks.placements(Csv.placements().row("need", need)).problems())
                .containsExactly("2 need need-without-assessment");
    }

    @Test
    void refuses_a_contract_that_is_there_twice_and_names_both_rows() {
        var result = Checks.placements(Csv.placements().row().row("child_ref", "CH-2"));
        assertThat(result.problems()).containsExactly("3 contract_ref reference-repeated");
        assertThat(result.findings().inOrder().getFirst().sentence()).contains("Row 2");
    }

    @Test
    void tells_every_problem_of_every_row() {
        var csv = Csv.placements()
                .row(
                        "contract_ref",
                        "",
                        "child_ref",
                        "",
                        "upn",
                        "Z886400126002",
                        "family_name",
                        "",
                        "given_name",
                        "",
                        "date_of_birth",
                        "the 14th",
                        "home_postcode",
                        "?",
                        "home_district_gss",
                        "E10000016",
                        "need",
                        "X",
                        "urn",
                        "11800",
                        "attendance",
                        "WEEKLY",
                        "weeks",
                        "60",
                        "agreed_on",
                        "soon",
                        "starts_on",
                        "",
                        "ends_on",
                        "never",
                        "fee_education",
                        "£381,707k")
                .row("contract_ref", "IPA-2", "ends_on", "2024-08-31", "fee_education", "-1");
        assertThat(Checks.placements(csv).problems())
                .containsExactlyInAnyOrder(
                        "2 contract_ref field-required",
                        "2 child_ref field-required",
                        "2 upn upn-check-letter-wrong",
                        "2 family_name field-required",
                        "2 given_name field-required",
                        "2 date_of_birth cell-not-a-date",
                        "2 home_postcode postcode-not-valid",
                        "2 home_district_gss cell-not-a-district",
                        "2 need cell-not-in-list",
                        "2 urn urn-not-valid",
                        "2 attendance cell-not-in-list",
                        "2 weeks cell-not-a-whole-number",
                        "2 agreed_on cell-not-a-date",
                        "2 starts_on field-required",
                        "2 ends_on cell-not-a-date",
                        "3 ends_on ends-before-it-starts",
                        "3 fee_education amount-negative");
        assertThat(Checks.placements(csv).questions()).containsExactly("2 fee_education suspect-unit");
    }

    @Test
    void never_repeats_a_childs_data_in_a_sentence() {
        var csv = Csv.placements()
                .row(
                        "upn",
                        "Z886400126002",
                        "family_name",
                        "x".repeat(101),
                        "date_of_birth",
                        "2030-01-01",
                        "home_postcode",
                        "SECRET");
        assertThat(Checks.placements(csv).findings().inOrder())
                .hasSize(4)
                .allSatisfy(finding ->
                        assertThat(finding.sentence()).doesNotContain("Z886400126002", "xxx", "2030", "SECRET"));
    }

    @Test
    void finds_nothing_new_in_what_is_known() {
        var first = Checks.placements(Csv.placements().row());
        var child = ChildFixtures.known(first.outcome());
        var again = Checks.placements(Csv.placements().row(), first.outcome().news(), child);
        assertThat(again.outcome().news()).isEmpty();
        assertThat(again.outcome().tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee_education=54460.01", "weeks=39", "attendance=RESIDENTIAL", "ends_on=2026-08-31",
                        "starts_on=2024-09-02",
                "agreed_on=2024-06-21", "family_name=Exemple", "upn=H801200001001", "need=SEMH", "home_postcode=",
                "home_district_gss=", "date_of_birth=2012-03-15"
            })
    void finds_every_change_of_a_known_contract_or_child(String change) {
        var first = Checks.placements(Csv.placements().row());
        var parts = change.split("=", 2);
        var again = Checks.placements(
                Csv.placements().row(parts[0], parts[1]), first.outcome().news(), ChildFixtures.known(first.outcome()));
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).isNotEmpty();
        assertThat(again.outcome().tally()).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void keeps_the_ids_of_a_known_contract() {
        var first = Checks.placements(Csv.placements().row());
        var before = first.outcome().news().getFirst();
        var after = Checks.placements(
                        Csv.placements().row("weeks", "39"), List.of(before), ChildFixtures.known(first.outcome()))
                .outcome()
                .news()
                .getFirst();
        assertThat(after.contract()).isEqualTo(before.contract());
        assertThat(after.subject().placement().id())
                .isEqualTo(before.subject().placement().id());
        assertThat(after.subject().placement().childId())
                .isEqualTo(before.subject().placement().childId());
        assertThat(after.fees()).isEqualTo(before.fees());
    }

    private static Csv withShares() {
        var columns = new ArrayList<>(Csv.placements().columns());
        columns.addAll(List.of("health_share", "care_share"));
        return Csv.placements().columns(columns);
    }
}
