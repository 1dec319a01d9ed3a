package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;

/// How often a request asks the database does not grow with what it shows. An API call enters once; a page reads its
/// session, enters at the gate and again with its question. What shows children adds its row to the access log.
class Statements_of_alternative_provision_Test {

    private static final String ON = "?on=2026-01-15";

    private static Alternative council;

    @BeforeAll
    static void sixty_packages_and_what_can_be_remembered_is_remembered() {
        council = new Alternative("apstatements")
                .with("providers", "Statements Learning Limited,COMPANY,77715001,,,,,,,\n")
                .with(
                        "ap_packages",
                        IntStream.range(0, 60)
                                .mapToObj(
                                        "S-%1$d,SC-%1$d,Statements Learning Limited,,,CME,10,450,2025-09-01,2026-07-20,\n"
                                                ::formatted)
                                .collect(Collectors.joining()));
        for (var role : new Role[] {Role.COMMISSIONER, Role.PLACEMENT_OFFICER}) {
            council.answer(role, "providers");
            council.page(role, "providers");
        }
    }

    @Test
    void a_list_is_one_statement() {
        assertThat(answered(Role.COMMISSIONER, "providers" + ON)).hasSize(2);
        assertThat(answered(Role.COMMISSIONER, "packages" + ON)).hasSize(2);
        assertThat(answered(Role.COMMISSIONER, "hours" + ON)).hasSize(2);
        assertThat(answered(Role.COMMISSIONER, "spend")).hasSize(2);
        assertThat(shown(Role.COMMISSIONER, "providers" + ON)).hasSize(4);
        assertThat(shown(Role.COMMISSIONER, "spend")).hasSize(4);
    }

    @Test
    void one_that_shows_children_writes_one_row_more() {
        assertThat(answered(Role.PLACEMENT_OFFICER, "packages" + ON)).hasSize(3);
        assertThat(answered(Role.PLACEMENT_OFFICER, "hours" + ON)).hasSize(3);
        assertThat(shown(Role.PLACEMENT_OFFICER, "packages" + ON)).hasSize(5);
        assertThat(shown(Role.PLACEMENT_OFFICER, "hours" + ON)).hasSize(5);
    }

    private static List<String> answered(Role role, String question) {
        return World.RUNNING
                .database()
                .statementsOf(
                        "app",
                        () -> assertThat(council.answer(role, question).status())
                                .isEqualTo(200));
    }

    private static List<String> shown(Role role, String question) {
        return World.RUNNING
                .database()
                .statementsOf(
                        "app",
                        () -> assertThat(council.page(role, question).status()).isEqualTo(200));
    }
}
