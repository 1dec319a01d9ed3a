package uk.commissioning.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.database.World;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AC_40_refused_attempts_Test {

    private final World world = new World(2);
    private final TenantId kent = world.council("kent", "LIVE");
    private final TenantId medway = world.council("medway", "LIVE");
    private final RefusedAttempts attempts =
            new RefusedAttempts(world.councils.visits(), world.councils.own(), new AuditEntries(world.client()));

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void in_ones_own_council_are_logged_there() {
        var person = world.person(kent, Role.FINANCE);

        attempts.record(person, CommonReason.NOT_ALLOWED, "/api/councils/kent/core/imports")
                .block(TIME_LIMIT);

        assertThat(logged(person.actor().subject()))
                .isEqualTo("kent REFUSED not-allowed /api/councils/kent/core/imports");
    }

    @Test
    void in_another_council_are_logged_in_the_audits_of_ones_own_only() {
        var subject = UUID.randomUUID();
        world.person(kent, subject, Role.FINANCE);
        var before = world.database.ask(
                "select count(*) from platform.audit_entry where tenant_id = '%s'".formatted(medway));

        attempts.record(World.binding(medway, subject), CommonReason.NOT_FOUND, "/api/councils/medway/core")
                .block(TIME_LIMIT);

        assertThat(logged(subject)).isEqualTo("kent REFUSED not-found /api/councils/medway/core");
        assertThat(world.database.ask(
                        "select count(*) from platform.audit_entry where tenant_id = '%s'".formatted(medway)))
                .isEqualTo(before);
    }

    @Test
    void of_somebody_without_any_council_are_logged_nowhere_and_are_no_error() {
        var nobody = UUID.randomUUID();

        attempts.record(World.binding(medway, nobody), CommonReason.NOT_FOUND, "/x")
                .block(TIME_LIMIT);

        assertThat(logged(nobody)).isEqualTo("null");
    }

    @Test
    void with_a_path_of_any_length_are_logged() {
        var person = world.person(kent, Role.FINANCE);

        attempts.record(person, CommonReason.NOT_FOUND, "/" + "x".repeat(5_000)).block(TIME_LIMIT);

        assertThat(logged(person.actor().subject()))
                .startsWith("kent REFUSED not-found /xxx")
                .hasSizeLessThan(400);
    }

    private String logged(UUID subject) {
        return world.database.ask("""
                select string_agg(concat_ws(' ', c.key, e.outcome, e.details->>'reason', e.details->>'path'), ', ')
                from platform.audit_entry e join platform.council c using (tenant_id) where e.actor = '%s'""".formatted(subject));
    }
}
