package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// Brings files into a council through the API, as the people who may, and waits for their end.
final class ImportsOf {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Role> WHO = Map.of(
            "providers", Role.COMMISSIONER,
            "agreements", Role.COMMISSIONER,
            "memberships", Role.COMMISSIONER,
            "blocks", Role.COMMISSIONER,
            "school_terms", Role.COMMISSIONER,
            "other_contracts", Role.COMMISSIONER,
            "therapy_orders", Role.PLACEMENT_OFFICER,
            "ap_packages", Role.PLACEMENT_OFFICER,
            "placements", Role.PLACEMENT_OFFICER);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;
    private final String council;

    ImportsOf(World world, String council) {
        this.world = world;
        this.council = council;
    }

    /// The import at its end: its state, counts and problems.
    JsonNode bring(String kind, String csv) {
        return bring(kind, new MediaType("text", "csv", StandardCharsets.UTF_8), csv.getBytes(StandardCharsets.UTF_8));
    }

    /// The same of a file of any format.
    JsonNode bring(String kind, MediaType type, byte[] content) {
        var client = world.as(WHO.get(kind), council);
        var started = client.post()
                .uri("/api/councils/{council}/core/imports/{kind}", council, kind)
                .contentType(type)
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return ended(client, JSON.readTree(started).get("id").asString());
    }

    /// Brings a file that must be stored.
    JsonNode store(String kind, String csv) {
        var ended = bring(kind, csv);
        assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("STORED");
        return ended;
    }

    /// Answers all questions of a staged import alike, as `{"alike": [...]}` says.
    void decide(String kind, String id, String answers) {
        world.as(WHO.get(kind), council)
                .post()
                .uri("/api/councils/{council}/core/imports/{id}/decisions", council, id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(answers)
                .exchange()
                .expectStatus()
                .isOk();
    }

    /// Lets a staged import go on to its end.
    JsonNode accept(String kind, String id) {
        var client = world.as(WHO.get(kind), council);
        client.post()
                .uri("/api/councils/{council}/core/imports/{id}/accept", council, id)
                .exchange()
                .expectStatus()
                .isAccepted();
        return ended(client, id);
    }

    private JsonNode ended(WebTestClient client, String id) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var state = read(client, id);
            if (!state.get("state").asString().equals("WAITING")) return state;
            assertThat(Instant.now()).as("the import ends in time").isBefore(deadline);
        }
    }

    private JsonNode read(WebTestClient client, String id) {
        return JSON.readTree(client.get()
                .uri("/api/councils/{council}/core/imports/{id}", council, id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
