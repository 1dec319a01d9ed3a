package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Keycloak on a real PostgreSQL, as every start of the one-machine edition has them.
class Keycloak_of_one_machine_Test {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OneMachine machine = SharedMachine.get();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void gives_a_person_a_token_for_the_platform_that_lasts_five_minutes() {
        Person priya = DemonstrationPeople.named("kent.placements").orElseThrow();

        JsonNode claims = claims(machine.token(priya.username()));

        assertThat(claims.get("sub").asString()).isEqualTo(priya.id().toString());
        assertThat(claims.get("aud").asString()).isEqualTo("commissioning-platform");
        assertThat(claims.get("iss").asString()).isEqualTo(machine.keycloakUrl() + "/realms/commissioning");
        assertThat(claims.get("name").asString()).isEqualTo("Priya Shah");
        assertThat(claims.get("email").asString()).isEqualTo("priya.shah@kent.example");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void lets_every_person_of_the_demonstration_sign_in() {
        assertThat(DemonstrationPeople.all())
                .allSatisfy(person -> assertThat(claims(machine.token(person.username()))
                                .get("sub")
                                .asString())
                        .isEqualTo(person.id().toString()));
    }

    @Test
    void leaves_the_audience_out_for_a_client_that_has_no_mapper() {
        assertThat(claims(machine.token("kent.placements", "without-audience")).has("aud"))
                .isFalse();
    }

    @Test
    void takes_no_password_through_the_clients_of_the_pages() {
        assertThatThrownBy(() -> machine.token("kent.placements", "platform-pages"))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void lets_the_provisioner_make_an_organisation_with_a_person() throws Exception {
        String name = "council-" + UUID.randomUUID();
        String email = name + "@" + name + ".example";

        var organisation = post(
                "/organizations",
                "{\"name\":\"%s\",\"alias\":\"%s\",\"domains\":[{\"name\":\"%s.example\"}]}"
                        .formatted(name, name, name));
        var person = post("/users", "{\"username\":\"%s\",\"email\":\"%s\",\"enabled\":true}".formatted(name, email));
        String id = JSON.readTree(
                        get("/users?exact=true&email=" + encoded(email)).body())
                .get(0)
                .get("id")
                .asString();
        String path = URI.create(organisation.headers().firstValue("Location").orElseThrow())
                .getPath();
        var member = send(administration("")
                .uri(machine.keycloakUrl().resolve(path + "/members"))
                .POST(BodyPublishers.ofString(id)));

        assertThat(organisation.statusCode()).isEqualTo(201);
        assertThat(person.statusCode()).isEqualTo(201);
        assertThat(member.statusCode()).isEqualTo(201);
        assertThat(get("/users?exact=true&email=nobody%40nowhere.example").body())
                .isEqualTo("[]");
    }

    @Test
    void keeps_the_provisioner_from_clients_and_from_the_realm() throws Exception {
        assertThat(get("/clients").statusCode()).isEqualTo(403);
        assertThat(send(administration("").PUT(BodyPublishers.ofString("{\"displayName\":\"mine\"}")))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(administration(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(administration(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder administration(String path) throws Exception {
        return HttpRequest.newBuilder(machine.keycloakUrl().resolve("/admin/realms/commissioning" + path))
                .header("Authorization", "Bearer " + provisionersToken())
                .header("Content-Type", "application/json");
    }

    private String provisionersToken() throws Exception {
        String form = "grant_type=client_credentials&client_id=provisioner&client_secret="
                + encoded(machine.secret(Secrets.Name.PROVISIONER));
        var answer = send(HttpRequest.newBuilder(
                        machine.keycloakUrl().resolve("/realms/commissioning/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
