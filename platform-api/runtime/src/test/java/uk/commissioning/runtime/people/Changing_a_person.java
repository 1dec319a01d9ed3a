package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class Changing_a_person {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent", "LIVE");
    private static final UUID ADMINISTRATOR = RUNNING.person(KENT, "Ada Administrator", Role.TENANT_ADMIN);
    private static final PeopleUnderTest PEOPLE = new PeopleUnderTest(RUNNING, "kent");

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void gives_and_takes_roles_and_keeps_what_was_as_history() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Carl", Role.FINANCE, Role.AUDITOR);

        PEOPLE.put(ADMINISTRATOR, person, 1, named("Carl Changed", "AUDITOR", "EVALUATOR"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");

        assertThat(PEOPLE.held(person)).isEqualTo("AUDITOR,EVALUATOR");
        assertThat(RUNNING.database()
                        .ask(
                                "select count(*) from platform.council_grant where person_id = '%s' and role = 'FINANCE' and revoked_by = '%s'"
                                        .formatted(person, ADMINISTRATOR)))
                .isEqualTo("1");
        assertThat(RUNNING.database().ask("""
                select string_agg(action || coalesce(' ' || (details->>'role'), ''), ', ' order by occurred_at, id)
                from platform.audit_entry where record_id = '%s'""".formatted(person)))
                .isEqualTo("person.renamed, grant.revoked FINANCE, grant.made EVALUATOR");
    }

    @Test
    void can_give_back_a_role_that_was_taken_away() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Bea", Role.FINANCE);

        PEOPLE.takeAway(ADMINISTRATOR, person, "FINANCE", 1).expectStatus().isOk();
        PEOPLE.put(ADMINISTRATOR, person, 2, named("Bea", "FINANCE"))
                .expectStatus()
                .isOk();

        assertThat(RUNNING.database()
                        .ask("select count(*) from platform.council_grant where person_id = '%s'".formatted(person)))
                .isEqualTo("2");
    }

    @Test
    void takes_every_role_away_so_that_the_council_is_closed_to_the_person() {
        var subject = UUID.randomUUID();
        var person = RUNNING.joins(subject, KENT, "Gone", Role.FINANCE, Role.AUDITOR);

        RUNNING.as(ADMINISTRATOR)
                .delete()
                .uri(PEOPLE.path(person) + "/roles")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roles")
                .isEmpty();

        PEOPLE.read(subject, person).expectStatus().isNotFound();
    }

    @Test
    void must_say_which_version_it_changes() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Vera", Role.FINANCE);

        RUNNING.as(ADMINISTRATOR)
                .put()
                .uri(PEOPLE.path(person))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(named("V"))
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void is_refused_on_an_older_version_and_changes_nothing() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Lena", Role.FINANCE);
        PEOPLE.put(ADMINISTRATOR, person, 1, named("Lena", "FINANCE", "AUDITOR"))
                .expectStatus()
                .isOk();

        PEOPLE.put(ADMINISTRATOR, person, 1, named("Lost Update", "EVALUATOR"))
                .expectStatus()
                .isEqualTo(412);

        assertThat(PEOPLE.held(person)).isEqualTo("AUDITOR,FINANCE");
        assertThat(RUNNING.database().ask("select name from platform.person where id = '%s'".formatted(person)))
                .isEqualTo("Lena");
    }

    @Test
    void that_changes_nothing_makes_no_entry_and_no_new_version() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Same", Role.FINANCE);

        PEOPLE.put(ADMINISTRATOR, person, 1, named("Same", "FINANCE"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        assertThat(RUNNING.database()
                        .ask("select count(*) from platform.audit_entry where record_id = '%s'".formatted(person)))
                .isEqualTo("0");
    }

    @Test
    void of_another_council_is_answered_like_one_that_is_not_there() {
        var devon = RUNNING.council("devon", "Devon", "LIVE");
        var stranger = RUNNING.joins(UUID.randomUUID(), devon, "Stranger", Role.FINANCE);

        var foreign = PEOPLE.put(ADMINISTRATOR, stranger, 1, named("X", "AUDITOR"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .returnResult();
        var random = PEOPLE.put(ADMINISTRATOR, UUID.randomUUID(), 1, named("X", "AUDITOR"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .returnResult();

        assertThat(withoutCorrelation(foreign.getResponseBodyContent()))
                .isEqualTo(withoutCorrelation(random.getResponseBodyContent()));
        assertThat(PEOPLE.held(stranger)).isEqualTo("FINANCE");
    }

    @Test
    void is_not_for_auditors_who_may_only_read() {
        var auditor = RUNNING.person(KENT, "Audrey", Role.AUDITOR);
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Rita", Role.FINANCE);

        PEOPLE.read(auditor, person).expectStatus().isOk();
        PEOPLE.takeAway(auditor, person, "FINANCE", 1).expectStatus().isForbidden();
    }

    private static Map<String, Object> named(String name, String... roles) {
        return Map.of("name", name, "roles", List.of(roles));
    }

    private static String withoutCorrelation(byte[] body) {
        return RunningPages.text(body).replaceAll("\"correlationId\":\"[0-9a-f]*\"", "");
    }
}
