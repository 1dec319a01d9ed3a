package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Domain 10, "LGR plan, mapping": what each role of a council that takes part may do in its reorganisation. Whoever
/// holds none finds nothing, as if there were no such reorganisation.
class Domain_10_reorganisations_Test {

    private static final World WORLD = World.RUNNING;
    private static final Set<Role> ANYBODY = EnumSet.complementOf(EnumSet.of(Role.PLATFORM_OPERATOR));
    private static final Set<Role> DRAW =
            EnumSet.of(Role.REORGANISATION_LEAD, Role.COMMISSIONER, Role.CONTRACT_MANAGER);
    private static final Set<Role> READ_MAPS = EnumSet.of(
            Role.REORGANISATION_LEAD,
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.SECTION_151_OFFICER,
            Role.FINANCE,
            Role.AUDITOR,
            Role.DATA_PROTECTION_OFFICER,
            Role.TENANT_ADMIN);
    private static final Set<Role> AGREE = EnumSet.of(Role.REORGANISATION_LEAD, Role.TENANT_ADMIN);
    private static final Set<Role> DECIDE =
            EnumSet.of(Role.REORGANISATION_LEAD, Role.COMMISSIONER, Role.CONTRACT_MANAGER);
    private static final Set<Role> ENTER_MONEY =
            EnumSet.of(Role.REORGANISATION_LEAD, Role.SECTION_151_OFFICER, Role.FINANCE);
    private static final Set<Role> FREEZE_AND_REHEARSE = EnumSet.of(Role.REORGANISATION_LEAD);
    private static final Set<Role> SIGN = EnumSet.of(Role.SECTION_151_OFFICER);

    private static final String FILE = "area_code,successor\nE07000223,ten-heir\n";
    private static final InReorganisation CALLS = new InReorganisation(WORLD, "ten-divided", "ten-council", FILE);

    private static Map<String, String> places;

    @BeforeAll
    static void a_reorganisation_with_a_map() {
        WORLD.liveCouncil("ten-council", "Tenshire", "E07000223");
        WORLD.liveCouncil("ten-other", "Elsewhere", "E10000031");
        WORLD.council("ten-heir");
        CALLS.setUp("ten-heir");
        var map = WORLD.operator()
                .send(Call.of("POST", World.REORGANISATIONS + "/ten-divided/maps?name=known")
                        .csv(FILE));
        assertThat(map.status()).as(map.text()).isEqualTo(201);
        places = Map.of(
                "reorganisation",
                "ten-divided",
                "map",
                World.json(map).get("id").asString());
        CALLS.frozenAndRehearsed(places);
    }

    @Test
    void every_endpoint_has_its_line() {
        assertThat(Operations.IN_REORGANISATIONS)
                .allSatisfy(operation -> assertThat(rolesOf(operation)).isNotNull());
    }

    @TestFactory
    Stream<DynamicContainer> a_role_of_a_predecessor_may() {
        return ANYBODY.stream().map(role -> dynamicContainer(role.title(), everyOperation(role)));
    }

    @TestFactory
    Stream<DynamicTest> an_operator_may_all_but_what_is_the_councils_own() {
        return operations()
                .map(operation -> dynamicTest(operation, () -> {
                    var answer = send(WORLD.operatorsSubject(), operation, places);
                    if (isTheCouncilsOwn(operation)) assertThat(answer.status()).isEqualTo(403);
                    else assertThat(answer.status()).as(answer.text()).isLessThan(400);
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_role_of_a_council_carries_it_out() {
        return ANYBODY.stream()
                .map(role -> dynamicTest(role.title(), () -> {
                    var person = WORLD.personIn("ten-council", role);
                    var before = WORLD.everything();
                    assertThat(CALLS.vest(person).status()).isEqualTo(403);
                    assertThat(WORLD.everything()).isEqualTo(before);
                }));
    }

    @Test
    void an_operator_carries_it_out_from_vesting_day_only() {
        var answer = CALLS.vest(WORLD.operatorsSubject());

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("before-vesting-day");
    }

    @TestFactory
    Stream<DynamicTest> an_outsider_finds_nothing() {
        var outsider = WORLD.personIn("ten-other", Role.COMMISSIONER, Role.TENANT_ADMIN, Role.REORGANISATION_LEAD);
        return operations()
                .filter(operation -> operation.contains("{reorganisation}"))
                .map(operation -> dynamicTest(operation, () -> {
                    var answer = send(outsider, operation, places);
                    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
                    var nowhere = Map.of(
                            "reorganisation",
                            "ten-nowhere",
                            "map",
                            UUID.randomUUID().toString());
                    assertThat(send(outsider, operation, nowhere).bare()).isEqualTo(answer.bare());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_signs_in_first() {
        return operations()
                .filter(operation -> operation.contains(" /api/"))
                .map(operation -> dynamicTest(
                        operation,
                        () -> assertThat(WORLD.stranger()
                                        .send(call(operation, places))
                                        .code())
                                .isEqualTo("token-missing")));
    }

    private static Stream<DynamicTest> everyOperation(Role role) {
        var person = WORLD.personIn("ten-council", role);
        return operations()
                .map(operation -> dynamicTest(operation, () -> {
                    var before = WORLD.everything();
                    var answer = send(person, operation, places);
                    if (rolesOf(operation).contains(role)) {
                        assertThat(answer.status()).as(answer.text()).isLessThan(400);
                    } else {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
                        assertThat(WORLD.everything()).isEqualTo(before);
                    }
                }));
    }

    private static Stream<String> operations() {
        return Operations.IN_REORGANISATIONS.stream();
    }

    private static Set<Role> rolesOf(String operation) {
        if (operation.endsWith("/agreements")) return AGREE;
        if (operation.contains("/decisions")) return DECIDE;
        if (operation.contains("/money/")) return ENTER_MONEY;
        if (operation.endsWith("/signatures")) return SIGN;
        if (operation.startsWith("POST") && (operation.endsWith("/plans") || operation.endsWith("/runs"))) {
            return FREEZE_AND_REHEARSE;
        }
        if (operation.startsWith("POST") || operation.endsWith("/maps/new")) return DRAW;
        return operation.matches(".*/(maps|scenarios|plans|runs).*") ? READ_MAPS : ANYBODY;
    }

    /// What councils agree to, decide, enter and sign: the operator does not.
    private static boolean isTheCouncilsOwn(String operation) {
        return operation.matches(".*/(agreements|decisions|money|signatures).*");
    }

    private static Answer send(UUID person, String operation, Map<String, String> at) {
        return CALLS.send(person, operation, at);
    }

    private static Call call(String operation, Map<String, String> at) {
        return CALLS.call(operation, at);
    }
}
