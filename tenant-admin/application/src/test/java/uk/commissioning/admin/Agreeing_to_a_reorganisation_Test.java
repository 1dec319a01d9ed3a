package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Each predecessor agrees that its rows are read: its reorganisation lead or its administrator, and nobody else.
class Agreeing_to_a_reorganisation_Test {

    private static final World WORLD = World.RUNNING;
    private static final String PATH = World.REORGANISATIONS + "/agr-both";

    @BeforeAll
    static void two_predecessors() {
        WORLD.liveCouncil("agr-east", "Eastshire", "E10000020");
        WORLD.liveCouncil("agr-south", "Southshire", "E10000028");
        WORLD.liveCouncil("agr-west", "Westshire", "E10000024");
        WORLD.liveCouncil("agr-other", "Othershire", "E10000025");
        WORLD.council("agr-heir");
        var made = WORLD.operator().send(Call.of("POST", World.REORGANISATIONS).json("""
                {"key":"agr-both","name":"East and West","vestingDay":"2099-04-01",
                 "predecessors":["agr-east","agr-south","agr-west"],"successors":[{"key":"agr-heir","name":"Heir"}]}"""));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    @Test
    void the_lead_agrees_and_agreeing_again_changes_nothing() {
        var lead = WORLD.personIn("agr-east", Role.REORGANISATION_LEAD);
        assertThat(WORLD.browser(lead).get("/admin/reorganisations/agr-both").text())
                .contains("Agree for Eastshire")
                .doesNotContain("Agree for Westshire");

        var agreed = agree(lead, "agr-east");

        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
        assertThat(World.json(agreed).at("/predecessors/0/agreedBy").asString()).isEqualTo("Somebody");
        assertThat(World.json(agreed).at("/predecessors/2/agreedAt").isNull()).isTrue();
        assertThat(agree(WORLD.personIn("agr-east", Role.TENANT_ADMIN), "agr-east")
                        .status())
                .isEqualTo(200);
        assertThat(WORLD.database().ask("""
                select string_agg(c.key, ' ' order by c.key) from platform.audit_entry e
                join platform.council c using (tenant_id)
                where e.action = 'reorganisation.agreed' and e.details->>'council' = 'agr-east'""")).isEqualTo("agr-east agr-heir agr-south agr-west");
        assertThat(WORLD.browser(lead).get("/admin/reorganisations/agr-both").text())
                .contains("by Somebody")
                .doesNotContain("Agree for Eastshire");
    }

    @Test
    void the_administrator_agrees_through_the_page() {
        var administrator = WORLD.personIn("agr-south", Role.TENANT_ADMIN);

        var answer = WORLD.browser(administrator)
                .send(Call.of("POST", "/admin/reorganisations/agr-both/agreements")
                        .form(Map.of("council", "agr-south")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.header("Location")).hasValue("/admin/reorganisations/agr-both?done=agreed");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REORGANISATION_LEAD", "TENANT_ADMIN", "PLATFORM_OPERATOR"})
    void whoever_has_another_role_may_not(Role role) {
        Problems.refused(agree(WORLD.personIn("agr-west", role), "agr-west"), 403, "not-allowed");
    }

    @Test
    void nobody_agrees_for_another_council_and_the_operator_for_none() {
        var heirs = WORLD.personIn("agr-heir", Role.REORGANISATION_LEAD);
        var refused = agree(heirs, "agr-west");
        Problems.refused(refused, 403, "agreement-for-others");
        assertThat(refused.text()).contains("Westshire");
        Problems.refused(agree(WORLD.operatorsSubject(), "agr-west"), 403, "not-allowed");
        for (var outsider : new UUID[] {WORLD.personIn("agr-other", Role.REORGANISATION_LEAD), UUID.randomUUID()}) {
            Problems.refused(agree(outsider, "agr-west"), 404, "not-found");
        }
    }

    @Test
    void a_council_that_is_no_predecessor_is_named() {
        var lead = WORLD.personIn("agr-east", Role.REORGANISATION_LEAD);

        Problems.fields(agree(lead, "agr-heir"), "council council-no-predecessor");
        Problems.fields(agree(lead, ""), "council council-not-named");
    }

    private static Answer agree(UUID person, String council) {
        return WORLD.program(person)
                .send(Call.of("POST", PATH + "/agreements").json("{\"council\":\"%s\"}".formatted(council)));
    }
}
