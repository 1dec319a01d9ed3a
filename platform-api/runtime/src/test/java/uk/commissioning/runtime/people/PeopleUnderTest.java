package uk.commissioning.runtime.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.runtime.pages.RunningPages;

/// What tests of people do again and again.
final class PeopleUnderTest {

    private final RunningPages running;
    private final String council;

    PeopleUnderTest(RunningPages running, String council) {
        this.running = running;
        this.council = council;
    }

    static Map<String, Object> body(String name, String email, String... roles) {
        return Map.of("name", name, "email", email, "roles", List.of(roles));
    }

    WebTestClient.ResponseSpec invite(UUID by, Map<String, Object> body) {
        return running.as(by)
                .post()
                .uri("/api/councils/" + council + "/people")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec put(UUID by, UUID person, long version, Map<String, Object> body) {
        return running.as(by)
                .put()
                .uri(path(person))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec takeAway(UUID by, UUID person, String role, long version) {
        return running.as(by)
                .delete()
                .uri(path(person) + "/roles/" + role)
                .header("If-Match", "\"" + version + "\"")
                .exchange();
    }

    WebTestClient.ResponseSpec read(UUID by, UUID person) {
        return running.as(by).get().uri(path(person)).exchange();
    }

    String path(UUID person) {
        return "/api/councils/" + council + "/people/" + person;
    }

    String held(UUID person) {
        return running.database().ask("""
                select coalesce(string_agg(role, ',' order by role), '') from platform.council_grant
                where person_id = '%s' and revoked_at is null""".formatted(person));
    }
}
