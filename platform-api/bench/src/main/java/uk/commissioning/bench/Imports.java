package uk.commissioning.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Brings a portfolio into a council through the API, as its commissioner and its placement officer.
final class Imports implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String commissioner;
    private final String officer;

    Imports(int port, Keys keys, PostgresCouncil council) {
        this.address = "http://localhost:%d/api/councils/%s/core/imports/".formatted(port, council.key());
        this.commissioner = keys.token(council.person("COMMISSIONER"));
        this.officer = keys.token(council.person("PLACEMENT_OFFICER"));
    }

    /// How long the placements took, from their upload until they were stored.
    Duration bring(MadeUpFiles files) {
        store("providers", files.providers(), commissioner);
        store("agreements", files.agreements(), commissioner);
        store("memberships", files.memberships(), commissioner);
        return store("placements", files.placementRows(), officer);
    }

    private Duration store(String kind, String file, String token) {
        var began = Instant.now();
        var started = sent(HttpRequest.newBuilder(URI.create(address + kind))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(file))
                .build());
        var ended = ended(started.path("id").asString(), token);
        if (!ended.path("state").asString().equals("STORED")) {
            throw new CannotMeasure("The file of " + kind + " was not stored: " + ended, null);
        }
        return Duration.between(began, Instant.now());
    }

    private JsonNode ended(String id, String token) {
        var question = HttpRequest.newBuilder(URI.create(address + id))
                .header("Authorization", "Bearer " + token)
                .build();
        while (true) {
            var state = sent(question);
            if (!state.path("state").asString().equals("WAITING")) return state;
            Pause.briefly();
        }
    }

    private JsonNode sent(HttpRequest request) {
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new CannotMeasure("An import was not answered.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The bench was stopped.", stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
