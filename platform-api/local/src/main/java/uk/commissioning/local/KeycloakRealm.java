package uk.commissioning.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The platform's realm in a running Keycloak, kept as its files say through the administration interface.
final class KeycloakRealm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MISSING = 404;
    private static final int ERROR = 400;

    private final URI keycloak;
    private final Secrets secrets;

    KeycloakRealm(URI keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    /// Creates the realm; or gives one that exists this start's addresses and secrets, and touches nothing else.
    /// Whether it is new.
    boolean bringUpToDate(ObjectNode realm) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String token = administratorsToken(client);
            if (send(client, request(token, "/" + RealmFile.REALM)).statusCode() == MISSING) {
                expectSuccess(send(client, request(token, "").POST(json(realm))));
                return true;
            }
            for (JsonNode wanted : realm.withArray("clients")) {
                updateClient(client, token, (ObjectNode) wanted);
            }
            return false;
        }
    }

    /// Adds the clients and people of a file; those who are there stay as they are.
    void add(ObjectNode partial) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String token = administratorsToken(client);
            expectSuccess(send(
                    client,
                    request(token, "/" + RealmFile.REALM + "/partialImport").POST(json(partial))));
        }
    }

    /// A person's access token for a password, through a client that allows it.
    static String personsToken(URI keycloak, String clientId, String username, String password) {
        var form = Map.of("grant_type", "password", "client_id", clientId, "username", username, "password", password);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return token(client, keycloak, RealmFile.REALM, form);
        }
    }

    private void updateClient(HttpClient client, String token, ObjectNode wanted) {
        String clients = "/" + RealmFile.REALM + "/clients";
        String name = wanted.get("clientId").asString();
        var found = JSON.readTree(send(client, request(token, clients + "?clientId=" + encoded(name)))
                .body());

        for (JsonNode existing : found) {
            var changed = (ObjectNode) existing;
            wanted.optional("secret").ifPresent(secret -> changed.set("secret", secret));
            wanted.optional("rootUrl").ifPresent(url -> changed.set("rootUrl", url));
            wanted.optional("baseUrl").ifPresent(url -> changed.set("baseUrl", url));
            wanted.optional("redirectUris").ifPresent(uris -> changed.set("redirectUris", uris));
            wanted.optional("attributes")
                    .ifPresent(attributes -> changed.withObject("attributes").setAll((ObjectNode) attributes));
            String address = clients + "/" + existing.get("id").asString();
            expectSuccess(send(client, request(token, address).PUT(json(changed))));
        }
    }

    private String administratorsToken(HttpClient client) {
        var form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                Keycloak.ADMINISTRATOR,
                "client_secret",
                secrets.of(Secrets.Name.KEYCLOAK_ADMINISTRATOR));
        return token(client, keycloak, "master", form);
    }

    private static String token(HttpClient client, URI keycloak, String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(
                client,
                HttpRequest.newBuilder(keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        return JSON.readTree(expectSuccess(answer).body()).get("access_token").asString();
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(ObjectNode body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new CannotStart("Keycloak stopped answering: logs/keycloak.log in the data folder says why.", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted: nothing is running.", stopped);
        }
    }

    private static HttpResponse<String> expectSuccess(HttpResponse<String> answer) {
        if (answer.statusCode() >= ERROR) {
            throw new CannotStart("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().uri().getPath() + " (" + answer.body()
                    + "): if its database was changed by hand, start on a new folder with --data.");
        }
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
