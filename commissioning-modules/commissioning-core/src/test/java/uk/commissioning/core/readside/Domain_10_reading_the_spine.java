package uk.commissioning.core.readside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.kernel.permission.Role;

/// The permission matrix of domain 10 for the register and placements, role by role, allowed and refused.
final class Domain_10_reading_the_spine {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("kent");
    private static final UUID PLACEMENT =
            KENT.placement("C-1", Provider.called("Hill")).stored().id();

    private static final Set<Role> REGISTER = EnumSet.of(
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.FINANCE,
            Role.SECTION_151_OFFICER,
            Role.AUDITOR,
            Role.TENANT_ADMIN,
            Role.REORGANISATION_LEAD,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR);
    private static final Set<Role> PLACEMENTS =
            EnumSet.of(Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.FINANCE, Role.PLACEMENT_OFFICER);

    private static final Map<String, Set<Role>> READERS = Map.of(
            KENT.api("/core/register"), REGISTER,
            KENT.api("/core/register.csv"), REGISTER,
            KENT.page("/core/register"), REGISTER,
            KENT.api("/core/placements"), PLACEMENTS,
            KENT.page("/core/placements"), PLACEMENTS,
            KENT.api("/core/placements/" + PLACEMENT), PLACEMENTS,
            KENT.page("/core/placements/" + PLACEMENT), PLACEMENTS,
            KENT.api("/core/placements?need=ASD"), EnumSet.of(Role.PLACEMENT_OFFICER));

    @TestFactory
    Stream<DynamicTest> every_role_reads_what_the_matrix_says_and_nothing_else() {
        return Stream.of(Role.values()).filter(Role::isGrantedByCouncils).flatMap(role -> {
            var person = KENT.person(role);
            return READERS.entrySet().stream()
                    .map(reader -> DynamicTest.dynamicTest(
                            role + " " + reader.getKey(),
                            () -> READ_SIDE
                                    .as(person)
                                    .get()
                                    .uri(reader.getKey())
                                    .exchange()
                                    .expectStatus()
                                    .isEqualTo(reader.getValue().contains(role) ? 200 : 403)));
        });
    }

    @TestFactory
    Stream<DynamicTest> searches_for_a_child_are_for_those_who_may_see_it() {
        var searches = Map.of(
                "{\"contractRef\":\"C-1\"}", PLACEMENTS,
                "{\"childRef\":\"CHILD-OF-C-1\"}", EnumSet.of(Role.PLACEMENT_OFFICER, Role.FINANCE),
                "{\"upn\":\"H801200001001\"}", EnumSet.of(Role.PLACEMENT_OFFICER),
                "{\"givenName\":\"A\",\"familyName\":\"B\"}", EnumSet.of(Role.PLACEMENT_OFFICER));
        return Stream.of(Role.values()).filter(Role::isGrantedByCouncils).flatMap(role -> {
            var person = KENT.person(role);
            return searches.entrySet().stream()
                    .map(search -> DynamicTest.dynamicTest(
                            role + " " + search.getKey(),
                            () -> READ_SIDE
                                    .as(person)
                                    .post()
                                    .uri(KENT.api("/core/placements/search"))
                                    .header("Content-Type", "application/json")
                                    .bodyValue(search.getKey())
                                    .exchange()
                                    .expectStatus()
                                    .isEqualTo(search.getValue().contains(role) ? 200 : 403)));
        });
    }

    @TestFactory
    Stream<DynamicTest> another_council_is_as_unknown_as_none() {
        var stranger = Council.called("medway").person(Role.values()[0], Role.PLACEMENT_OFFICER);
        return READERS.keySet().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var foreign = READ_SIDE
                            .as(stranger)
                            .get()
                            .uri(path)
                            .header("Accept", "application/json")
                            .exchange();
                    var random = READ_SIDE
                            .as(stranger)
                            .get()
                            .uri(path.replaceFirst("councils/[^/]+", "councils/nowhere"))
                            .header("Accept", "application/json")
                            .exchange();
                    assertThat(foreign.returnResult(String.class).getStatus().value())
                            .isEqualTo(404);
                    assertThat(random.returnResult(String.class).getStatus().value())
                            .isEqualTo(404);
                }));
    }
}
