package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.runtime.people.PeopleUnderTest.body;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class Inviting_a_person {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent", "LIVE");
    private static final UUID DEVON = RUNNING.council("devon", "Devon", "LIVE");
    private static final UUID ADMINISTRATOR = RUNNING.person(KENT, "Ada Administrator", Role.TENANT_ADMIN);
    private static final PeopleUnderTest PEOPLE = new PeopleUnderTest(RUNNING, "kent");

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void adds_the_person_with_the_roles_and_a_lower_case_address() {
        PEOPLE.invite(
                        ADMINISTRATOR,
                        body("  Paula   Placement ", " Paula.Placement@Kent.GOV.uk ", "PLACEMENT_OFFICER", "FINANCE"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueMatches("Location", "/api/councils/kent/people/[0-9a-f-]{36}");

        var id = one("select id from platform.person where email = 'paula.placement@kent.gov.uk'");
        assertThat(PEOPLE.held(id)).isEqualTo("FINANCE,PLACEMENT_OFFICER");
        PEOPLE.read(ADMINISTRATOR, id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Paula Placement")
                .jsonPath("$.canSignIn")
                .isEqualTo(false);
    }

    @Test
    void tells_keycloak_through_the_outbox_and_is_in_the_audit() {
        PEOPLE.invite(ADMINISTRATOR, body("Omar Outbox", "omar@kent.gov.uk", "EVALUATOR"))
                .expectStatus()
                .isCreated();

        var id = one("select id from platform.person where email = 'omar@kent.gov.uk'");
        assertThat(RUNNING.database()
                        .ask("select payload from platform.outbox where type = 'person.invited' and record_id = '%s'"
                                .formatted(id)))
                .contains("\"personId\": \"" + id, "\"name\": \"Omar Outbox\"", "\"email\": \"omar@kent.gov.uk\"");
        assertThat(RUNNING.database().ask("""
                select string_agg(action || coalesce(' ' || (details->>'role'), ''), ', ' order by occurred_at, id)
                from platform.audit_entry where record_id = '%s'""".formatted(id))).isEqualTo("person.invited, grant.made EVALUATOR");
    }

    @Test
    void keeps_personal_data_out_of_the_audit() {
        PEOPLE.invite(ADMINISTRATOR, body("Quentin Quiet", "quentin@kent.gov.uk", "AUDITOR"))
                .expectStatus()
                .isCreated();

        assertThat(RUNNING.database()
                        .ask("select count(*) from platform.audit_entry where details::text ilike '%quentin%'"))
                .isEqualTo("0");
    }

    @Test
    void is_refused_when_the_address_is_known_in_the_council_and_changes_nothing() {
        PEOPLE.invite(ADMINISTRATOR, body("Dora Double", "dora@kent.gov.uk", "AUDITOR"))
                .expectStatus()
                .isCreated();

        PEOPLE.invite(ADMINISTRATOR, body("Dora Again", "DORA@kent.gov.uk", "FINANCE"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("email-already-known");

        assertThat(PEOPLE.held(one("select id from platform.person where email = 'dora@kent.gov.uk'")))
                .isEqualTo("AUDITOR");
    }

    @Test
    void is_allowed_in_one_council_for_an_address_known_in_another() {
        var devonsOwn = RUNNING.person(DEVON, "Devon Administrator", Role.TENANT_ADMIN);
        PEOPLE.invite(ADMINISTRATOR, body("Tina Two", "tina@two.gov.uk", "AUDITOR"))
                .expectStatus()
                .isCreated();

        new PeopleUnderTest(RUNNING, "devon")
                .invite(devonsOwn, body("Tina Two", "tina@two.gov.uk", "AUDITOR"))
                .expectStatus()
                .isCreated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@b",
                "a b@kent.gov.uk",
                "a@@kent.gov.uk",
                "a@kent..gov.uk",
                ".a@kent.gov.uk",
                "a@-kent.gov.uk",
                "a@kent.gov.uk, b@kent.gov.uk",
                "<script>@kent.gov.uk",
                "\"a\"@kent.gov.uk",
                "a@kent.gov.uk\\nBcc: b@c.uk",
                "ü@kent.gov.uk"
            })
    void is_refused_for_an_address_that_is_none(String email) {
        PEOPLE.invite(ADMINISTRATOR, body("Somebody", email, "AUDITOR"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo("email")
                .jsonPath("$.fields[0].code")
                .isEqualTo("email-not-accepted");
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        PEOPLE.invite(ADMINISTRATOR, Map.of())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].code")
                .isEqualTo("name-required")
                .jsonPath("$.fields[1].code")
                .isEqualTo("email-required")
                .jsonPath("$.fields[2].code")
                .isEqualTo("role-required");
    }

    @Test
    void is_refused_with_the_operators_role() {
        PEOPLE.invite(ADMINISTRATOR, body("Olga", "olga@kent.gov.uk", "PLATFORM_OPERATOR"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].code")
                .isEqualTo("role-not-granted-by-councils");
    }

    @Test
    void is_for_the_councils_administrators_only() {
        for (var role : Role.values()) {
            if (role == Role.TENANT_ADMIN || !role.isGrantedByCouncils()) continue;
            var person = RUNNING.person(KENT, "Somebody " + role, role);
            PEOPLE.invite(person, body("X", role.name().toLowerCase() + "@kent.gov.uk", "AUDITOR"))
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void happens_once_for_a_key_that_is_sent_again() {
        var first = invited("key-1", body("Ines Idem", "ines@kent.gov.uk", "AUDITOR", "FINANCE"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        var again = invited("key-1", body("Ines Idem", "ines@kent.gov.uk", "FINANCE", "AUDITOR"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(RunningPages.text(again)).isEqualTo(RunningPages.text(first));
        invited("key-1", body("Somebody Else", "else@kent.gov.uk", "AUDITOR"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("key-used-for-something-else");
    }

    @Test
    void is_refused_in_a_council_that_takes_no_changes() {
        var medway = RUNNING.council("medway", "Medway", "CLOSING");
        var administrator = RUNNING.person(medway, "Mel", Role.TENANT_ADMIN);

        new PeopleUnderTest(RUNNING, "medway")
                .invite(administrator, body("X", "x@medway.gov.uk", "AUDITOR"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("council-closing");
    }

    private static org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec invited(
            String key, Map<String, Object> body) {
        return RUNNING.as(ADMINISTRATOR)
                .post()
                .uri("/api/councils/kent/people")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static UUID one(String query) {
        return UUID.fromString(RUNNING.database().ask(query));
    }
}
