package uk.commissioning.core.readside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.kernel.permission.Role;

/// How often a request asks the database does not grow with what it shows. An API call enters once; a page enters at
/// the gate and again with its question.
final class Statements_of_a_request {

    private static final int MANY = 30;

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("kent");
    private static final UUID COMMISSIONER = KENT.person(Role.COMMISSIONER);
    private static final UUID OFFICER = KENT.person(Role.PLACEMENT_OFFICER);
    private static final UUID FINANCE = KENT.person(Role.FINANCE);
    private static final UUID AGREEMENT = KENT.agreement("DPS-1", "DPS");
    private static final UUID CHILD = KENT.child("CHILD-1", "Given", "Family", null);
    private static final UUID PLACEMENT = placements();
    private static final UUID CONTRACT = contract();

    @BeforeAll
    static void what_can_be_remembered_is_remembered() {
        List.of(COMMISSIONER, OFFICER, FINANCE).forEach(person -> ask(person, KENT.api("/core/placements")));
    }

    @Test
    void a_placement_is_one_statement() {
        assertThat(sent(COMMISSIONER, KENT.api("/core/placements/" + PLACEMENT)))
                .hasSize(2);
        assertThat(sent(COMMISSIONER, KENT.page("/core/placements/" + PLACEMENT)))
                .hasSize(3);
    }

    @Test
    void a_childs_record_takes_the_councils_key_and_its_row_in_the_access_log() {
        assertThat(sent(OFFICER, KENT.api("/core/placements/" + PLACEMENT))).hasSize(4);
        assertThat(sent(OFFICER, KENT.page("/core/placements/" + PLACEMENT))).hasSize(5);
    }

    @Test
    void a_list_of_placements_is_one_statement_and_one_row_in_the_access_log() {
        assertThat(sent(COMMISSIONER, KENT.api("/core/placements"))).hasSize(2);
        assertThat(sent(OFFICER, KENT.api("/core/placements"))).hasSize(3);
        assertThat(sent(OFFICER, KENT.page("/core/placements"))).hasSize(4);
    }

    /// One plan for all filters reads the whole council; PostgreSQL settles on one after five questions.
    @Test
    void a_list_of_placements_is_planned_for_each_question() {
        Runnable asking = () -> IntStream.range(0, MANY).forEach(_ -> ask(COMMISSIONER, KENT.api("/core/placements")));

        assertThat(READ_SIDE.database().plannedOf("app", asking))
                .filteredOn(planned -> planned.contains("from core.contract c"))
                .hasSize(MANY);
    }

    @Test
    void the_register_is_one_statement() {
        assertThat(sent(COMMISSIONER, KENT.api("/core/register"))).hasSize(2);
        assertThat(sent(COMMISSIONER, KENT.page("/core/register"))).hasSize(3);
    }

    @Test
    void a_contract_is_one_statement_and_the_list_of_them_another() {
        var contract = KENT.api("/core/contracts/" + CONTRACT);
        assertThat(sent(COMMISSIONER, contract)).hasSize(2);
        assertThat(sent(OFFICER, contract)).hasSize(3);
        assertThat(sent(COMMISSIONER, KENT.page("/core/contracts/" + CONTRACT))).hasSize(3);
        for (var sort : List.of("REFERENCE", "START", "VALUE")) {
            assertThat(sent(COMMISSIONER, KENT.api("/core/contracts?sort=" + sort)))
                    .hasSize(2);
        }
    }

    @Test
    void a_child_is_two_statements_and_its_row_in_the_access_log() {
        assertThat(sent(OFFICER, KENT.api("/core/children/" + CHILD))).hasSize(5);
        assertThat(sent(FINANCE, KENT.api("/core/children/" + CHILD))).hasSize(4);
        assertThat(sent(OFFICER, KENT.page("/core/children/" + CHILD))).hasSize(6);
    }

    @Test
    void an_agreement_is_five_statements_whatever_it_holds() {
        assertThat(sent(COMMISSIONER, KENT.api("/core/agreements/" + AGREEMENT)))
                .hasSize(6);
        assertThat(sent(COMMISSIONER, KENT.page("/core/agreements/" + AGREEMENT)))
                .hasSize(7);
        assertThat(sent(COMMISSIONER, KENT.api("/core/agreements"))).hasSize(2);
    }

    private static UUID placements() {
        var hill = Provider.called("Hill");
        return IntStream.range(0, MANY)
                .mapToObj(number ->
                        KENT.placement("C-%02d".formatted(number), hill).stored())
                .toList()
                .getFirst()
                .plus(1_000, "2024-09-01", null)
                .id();
    }

    private static UUID contract() {
        return KENT.placement("CALLED-OFF", Provider.called("Dale"))
                .of(CHILD)
                .under(AGREEMENT, "DPS")
                .stored()
                .plus(1_000, "2024-09-01", null)
                .contract();
    }

    private static List<String> sent(UUID person, String path) {
        return READ_SIDE.database().statementsOf("app", () -> ask(person, path));
    }

    private static void ask(UUID person, String path) {
        READ_SIDE
                .as(person)
                .get()
                .uri(path)
                .accept(MediaType.ALL)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
