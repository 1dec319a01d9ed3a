package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.permission.Role;

/// AC-40 from outside: another council answers exactly as one that does not exist, whatever is asked of it.
class AC_40_tenant_isolation_Test {

    private static final String OWN = "ownside";
    private static final String FOREIGN = "otherside";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/people",
                "/audit",
                "/access",
                "/jobs/018f0000-0000-7000-8000-000000000001",
                "/core/placements",
                "/core/placements/018f0000-0000-7000-8000-000000000001",
                "/core/register",
                "/core/register.csv",
                "/core/imports",
                "/inmss/overview",
                "/therapies/anything",
                "/nothing-there"
            })
    void another_council_answers_as_one_that_does_not_exist(String path) {
        World.RUNNING.council(OWN);
        World.RUNNING.council(FOREIGN);

        var foreign = answer("/api/councils/" + FOREIGN + path);
        var unknown = answer("/api/councils/nowhere-at-all" + path);

        assertThat(foreign).startsWith("404 ").isEqualTo(unknown);
    }

    @Test
    void another_councils_job_is_as_unknown_as_a_random_one() {
        var foreign = World.RUNNING.council(FOREIGN);
        var job = UUID.randomUUID();
        World.RUNNING.database().run("""
                insert into platform.job (tenant_id, id, kind, record_id, started_by, starter_name, state)
                values ('%s', '%s', 'core.import', gen_random_uuid(), '%s', 'Somebody', 'DONE')""".formatted(
                        foreign.id(), job, foreign.people().get(Role.TENANT_ADMIN)));

        var theirs = answer("/api/councils/" + OWN + "/jobs/" + job);

        assertThat(theirs).startsWith("404 ").isEqualTo(answer("/api/councils/" + OWN + "/jobs/" + UUID.randomUUID()));
    }

    @Test
    void the_attempt_is_in_the_audit_of_ones_own_council_only() {
        World.RUNNING.council(OWN);
        World.RUNNING.council(FOREIGN);
        var before = refusals(FOREIGN);

        answer("/api/councils/" + FOREIGN + "/core/register");

        assertThat(refusals(FOREIGN)).isEqualTo(before);
        assertThat(Integer.parseInt(refusals(OWN))).isPositive();
    }

    private static String refusals(String council) {
        return World.RUNNING
                .database()
                .ask("select count(*) from platform.audit_entry where outcome = 'REFUSED' and tenant_id = '%s'"
                        .formatted(World.RUNNING.council(council).id()));
    }

    /// Status and body without the correlation id.
    private static String answer(String path) {
        World.RUNNING.council(OWN);
        var result = World.RUNNING
                .as(Role.PLACEMENT_OFFICER, OWN)
                .get()
                .uri(path)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        var body = String.valueOf(result.getResponseBody()).replaceAll("\"correlationId\":\"[^\"]*\"", "");
        return result.getStatus().value() + " " + body;
    }
}
