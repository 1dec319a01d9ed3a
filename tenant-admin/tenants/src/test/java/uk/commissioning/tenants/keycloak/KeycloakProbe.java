package uk.commissioning.tenants.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Looks into Keycloak from outside, through the same documented interface.
final class KeycloakProbe {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String token;

    KeycloakProbe(URI url, String secret) {
        this.url = url;
        var form = "grant_type=client_credentials&client_id=provisioner&client_secret=" + secret;
        var answer = send(HttpRequest.newBuilder(url.resolve("/realms/commissioning/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        this.token = JSON.readTree(answer.body()).path("access_token").asString();
    }

    List<JsonNode> organisationsNamed(String name) {
        return list("/organizations?briefRepresentation=false&exact=true&search=" + encoded(name));
    }

    List<JsonNode> usersWith(String email) {
        return list("/users?exact=true&email=" + encoded(email));
    }

    boolean isMember(JsonNode organisation, JsonNode user) {
        var path = "/organizations/" + organisation.path("id").asString() + "/members/"
                + user.path("id").asString();
        return send(request(path)).statusCode() == 200;
    }

    void create(String path, String body) {
        send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private List<JsonNode> list(String path) {
        return List.copyOf(JSON.readTree(send(request(path)).body()).values());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve("/admin/realms/commissioning" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
