package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class The_last_administrator {

    private static final RunningPages RUNNING = new RunningPages();

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void keeps_the_role() {
        var council = RUNNING.council("one-left", "One Left", "LIVE");
        var subject = UUID.randomUUID();
        var person = RUNNING.joins(subject, council, "Ada", Role.TENANT_ADMIN, Role.FINANCE);
        var people = new PeopleUnderTest(RUNNING, "one-left");

        people.takeAway(subject, person, "TENANT_ADMIN", 1)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("last-administrator");
        RUNNING.as(subject)
                .delete()
                .uri(people.path(person) + "/roles")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409);

        assertThat(people.held(person)).isEqualTo("FINANCE,TENANT_ADMIN");
    }

    @Test
    void may_lose_other_roles() {
        var council = RUNNING.council("other-roles", "Other Roles", "LIVE");
        var subject = UUID.randomUUID();
        var person = RUNNING.joins(subject, council, "Ada", Role.TENANT_ADMIN, Role.FINANCE);
        var people = new PeopleUnderTest(RUNNING, "other-roles");

        people.takeAway(subject, person, "FINANCE", 1).expectStatus().isOk();
    }

    @Test
    void may_go_once_there_is_another_one() {
        var council = RUNNING.council("two-there", "Two There", "LIVE");
        var subject = UUID.randomUUID();
        var person = RUNNING.joins(subject, council, "Ada", Role.TENANT_ADMIN);
        RUNNING.person(council, "Bob", Role.TENANT_ADMIN);
        var people = new PeopleUnderTest(RUNNING, "two-there");

        people.takeAway(subject, person, "TENANT_ADMIN", 1).expectStatus().isOk();
    }

    /// Both see two administrators when they begin: without a lock both would go.
    @Test
    void is_one_of_two_who_go_at_the_same_time() {
        for (int round = 0; round < 10; round++) {
            var key = "race-" + round;
            var council = RUNNING.council(key, "Race", "LIVE");
            var ada = UUID.randomUUID();
            var bob = UUID.randomUUID();
            var adasId = RUNNING.joins(ada, council, "Ada", Role.TENANT_ADMIN);
            var bobsId = RUNNING.joins(bob, council, "Bob", Role.TENANT_ADMIN);
            var people = new PeopleUnderTest(RUNNING, key);

            Stream.of(new UUID[] {ada, adasId}, new UUID[] {bob, bobsId})
                    .parallel()
                    .forEach(one -> people.takeAway(one[0], one[1], "TENANT_ADMIN", 1)
                            .expectBody()
                            .returnResult());

            assertThat(RUNNING.database().ask("""
                    select count(*) from platform.council_grant
                    where tenant_id = '%s' and role = 'TENANT_ADMIN' and revoked_at is null""".formatted(council))).isEqualTo("1");
        }
    }
}
