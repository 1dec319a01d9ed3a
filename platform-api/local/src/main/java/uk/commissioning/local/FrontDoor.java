package uk.commissioning.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The applications' API as any program calls it: a person's token, JSON or CSV, a key for what creates.
final class FrontDoor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    /// What came back. `version` is the ETag, or nothing.
    record Answer(int status, JsonNode body, String version) {

        boolean isSuccess() {
            return status < 300;
        }
    }

    Answer get(URI address, String token) {
        return send(HttpRequest.newBuilder(address).GET(), token);
    }

    Answer post(URI address, String token, Object body) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))),
                token);
    }

    Answer patch(URI address, String token, String version, Object body) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("If-Match", version)
                        .method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body))),
                token);
    }

    Answer file(URI address, String token, String csv) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(csv)),
                token);
    }

    private Answer send(HttpRequest.Builder request, String token) {
        var signed = request.header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .timeout(PATIENCE)
                .build();
        try {
            var answer = client.send(signed, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    read(answer),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException silent) {
            throw new CannotStart(
                    "An application stopped answering: logs/applications.log in the data folder says why.", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted: nothing is running.", stopped);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
