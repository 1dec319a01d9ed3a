package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.app.AreaCouncil.ASHFORD;
import static uk.commissioning.app.AreaCouncil.MAIDSTONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.app.AreaCouncil.Officer;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;

/// Domain 10, "Child record, EHCP, P1": who has an area opens the children of its districts only, in whatever role. The
/// rest of what is bought for others is shown without them.
class Domain_10_assigned_area_Test {

    private static final World WORLD = World.RUNNING;
    private static final AreaCouncil COUNCIL = new AreaCouncil("assignedarea", 1);
    private static final Officer IN_MAIDSTONE = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);
    private static final Officer OF_ALL = COUNCIL.joins(Role.PLACEMENT_OFFICER);

    @Test
    void a_child_of_the_area_is_opened() {
        var answer = COUNCIL.get(IN_MAIDSTONE, "core/children/" + COUNCIL.childId("MAID"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("CH-MAID", "Same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASH", "NONE"})
    void a_child_outside_it_or_of_no_district_is_not_and_no_district_is_told(String child) {
        var path = "core/children/" + COUNCIL.childId(child);

        var answer = COUNCIL.get(IN_MAIDSTONE, path);
        Problems.refused(answer, 403, "child-outside-area");
        assertThat(answer.text()).contains("administrator");
        tellsNothingOf(child, answer);

        var page = COUNCIL.page(IN_MAIDSTONE, path);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("outside your area");
        tellsNothingOf(child, page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAID", "ASH", "NONE"})
    void without_an_area_every_child_is_opened(String child) {
        assertThat(COUNCIL.get(OF_ALL, "core/children/" + COUNCIL.childId(child))
                        .text())
                .contains("CH-" + child, "Same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"childRef\":\"CH-ASH\"} | {\"childRef\":\"CH-NOBODY\"}",
                "{\"childRef\":\"CH-NONE\"} | {\"childRef\":\"CH-NOBODY\"}",
                "{\"upn\":\"" + AreaCouncil.UPN_IN_ASHFORD + "\"} | {\"childRef\":\"CH-NOBODY\"}",
            })
    void a_search_answers_of_a_child_outside_as_of_nobody(String outside, String nobody) {
        for (var path : new String[] {"core/children/search", "core/placements/search"}) {
            assertThat(COUNCIL.post(OF_ALL, path, outside).text()).contains("\"id\"");

            assertThat(COUNCIL.post(IN_MAIDSTONE, path, outside).bare())
                    .isEqualTo(COUNCIL.post(IN_MAIDSTONE, path, nobody).bare());
        }
    }

    @Test
    void a_search_by_a_name_that_three_children_bear_finds_the_one_of_the_area() {
        var name = "{\"givenName\":\"Name\",\"familyName\":\"Same\"}";

        assertThat(COUNCIL.post(OF_ALL, "core/children/search", name).text()).contains("CH-MAID", "CH-ASH", "CH-NONE");
        assertThat(COUNCIL.post(IN_MAIDSTONE, "core/children/search", name).text())
                .contains("CH-MAID")
                .doesNotContain("CH-ASH", "CH-NONE");
        assertThat(COUNCIL.post(IN_MAIDSTONE, "core/placements/search", name).text())
                .contains("P-MAID")
                .doesNotContain("P-ASH", "P-NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASH", "NONE"})
    void what_is_bought_for_a_child_outside_is_shown_without_the_child(String child) {
        var pages = new String[] {
            "core/placements/" + COUNCIL.placementId(child),
            "core/contracts/" + COUNCIL.contractId("P-" + child),
            "core/contracts/" + COUNCIL.contractId("T-" + child),
            "therapies/orders/" + COUNCIL.contractId("T-" + child),
            "alternative-provision/packages/" + COUNCIL.contractId("A-" + child)
        };
        for (var path : pages) {
            var answer = COUNCIL.get(IN_MAIDSTONE, path);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).as(path).contains("\"outsideArea\":true", "Area 1 Limited");
            tellsNothingOf(child, answer);

            var page = COUNCIL.page(IN_MAIDSTONE, path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).contains("outside your area", "Area 1 Limited");
            tellsNothingOf(child, page);

            assertThat(COUNCIL.get(OF_ALL, path).text()).as(path).contains("CH-" + child);
            assertThat(COUNCIL.get(OF_ALL, path).text()).as(path).doesNotContain("outsideArea");
        }
    }

    @Test
    void what_is_bought_for_a_child_of_the_area_is_shown_with_it() {
        for (var path : new String[] {
            "core/placements/" + COUNCIL.placementId("MAID"),
            "core/contracts/" + COUNCIL.contractId("P-MAID"),
            "therapies/orders/" + COUNCIL.contractId("T-MAID"),
            "alternative-provision/packages/" + COUNCIL.contractId("A-MAID")
        }) {
            assertThat(COUNCIL.get(IN_MAIDSTONE, path).text())
                    .as(path)
                    .contains("CH-MAID")
                    .doesNotContain("outsideArea");
            assertThat(COUNCIL.page(IN_MAIDSTONE, path).text())
                    .as(path)
                    .contains("CH-MAID")
                    .doesNotContain("outside your area");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "core/placements, need=ASD, P",
        "therapies/orders, type=SLT, T",
        "alternative-provision/packages, cohort=SECTION_19, A",
        "alternative-provision/packages, review=NOT_PLANNED&on=2026-01-15, A",
    })
    void a_list_has_all_contracts_and_the_children_of_the_area_and_a_filter_by_child_finds_these_only(
            String list, String filter, String letter) {
        var all = COUNCIL.get(IN_MAIDSTONE, list).text();
        assertThat(all).contains(letter + "-MAID", letter + "-ASH", letter + "-NONE", "CH-MAID");
        assertThat(all).doesNotContain("CH-ASH", "CH-NONE");
        assertThat(COUNCIL.page(IN_MAIDSTONE, list).text())
                .contains("Outside your area", letter + "-ASH")
                .doesNotContain("CH-ASH", "CH-NONE");

        assertThat(COUNCIL.get(OF_ALL, list + "?" + filter).text()).contains(letter + "-ASH", letter + "-NONE");
        assertThat(COUNCIL.get(IN_MAIDSTONE, list + "?" + filter).text())
                .contains(letter + "-MAID")
                .doesNotContain(letter + "-ASH", letter + "-NONE");
    }

    @Test
    void hours_are_those_of_the_children_of_the_area() {
        var path = "alternative-provision/hours?on=2026-01-15";

        assertThat(COUNCIL.get(OF_ALL, path).text()).contains("CH-MAID", "CH-ASH", "CH-NONE");
        assertThat(COUNCIL.get(IN_MAIDSTONE, path).text()).contains("CH-MAID").doesNotContain("CH-ASH", "CH-NONE");
        assertThat(COUNCIL.page(IN_MAIDSTONE, path).text()).contains("who live in your area");
    }

    @Test
    void a_refused_opening_is_in_the_audit_and_not_among_those_who_have_seen_the_child() {
        var officer = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);
        COUNCIL.get(officer, "core/children/" + COUNCIL.childId("ASH"));
        COUNCIL.get(officer, "core/placements/" + COUNCIL.placementId("ASH"));

        assertThat(WORLD.database()
                        .ask("select count(*) from platform.access_entry where actor = '%s'"
                                .formatted(officer.subject())))
                .isEqualTo("0");
        assertThat(WORLD.database()
                        .ask("select count(*) from platform.audit_entry where actor = '%s' and outcome = 'REFUSED'"
                                .formatted(officer.subject())))
                .isEqualTo("1");
    }

    @Test
    void a_child_who_moves_goes_from_one_officer_to_the_other() {
        var council = new AreaCouncil("movedarea", 2);
        var maidstone = council.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);
        var ashford = council.joinsIn(ASHFORD, Role.PLACEMENT_OFFICER);
        var path = "core/children/" + council.childId("MAID");
        assertThat(council.get(maidstone, path).status()).isEqualTo(200);
        assertThat(council.get(ashford, path).status()).isEqualTo(403);

        council.moves("MAID", AreaCouncil.UPN_IN_MAIDSTONE, ASHFORD);

        assertThat(council.get(maidstone, path).status()).isEqualTo(403);
        assertThat(council.get(ashford, path).status()).isEqualTo(200);
    }

    @Test
    void the_area_is_the_persons_whatever_the_roles() {
        var both = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER, Role.FINANCE, Role.TENANT_ADMIN);
        var outside = "core/children/" + COUNCIL.childId("ASH");

        Problems.refused(COUNCIL.get(both, outside), 403, "child-outside-area");
        Problems.refused(COUNCIL.get(COUNCIL.joinsIn(MAIDSTONE, Role.FINANCE), outside), 403, "child-outside-area");
        assertThat(COUNCIL.get(COUNCIL.joins(Role.FINANCE), outside).text())
                .contains("CH-ASH")
                .doesNotContain("Same");
        Problems.refused(COUNCIL.get(COUNCIL.joinsIn(MAIDSTONE, Role.COMMISSIONER), outside), 403, "not-allowed");
    }

    private static void tellsNothingOf(String child, Answer answer) {
        assertThat(answer.text())
                .doesNotContain("CH-" + child, "Same", COUNCIL.childId(child), ASHFORD, "Ashford", MAIDSTONE);
    }
}
