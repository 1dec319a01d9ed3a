package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class The_realm_file_Test {

    private static final Map<String, String> BLANKS = Map.of(
            "platform.url", "http://localhost:1111",
            "admin.url", "http://localhost:2222",
            "platform-pages.secret", "one",
            "admin-pages.secret", "two",
            "provisioner.secret", "three");

    private final ObjectNode realm = RealmFile.filled(RealmFile.PRODUCT, BLANKS);

    @Test
    void has_organisations_short_tokens_and_protection_against_guessing() {
        assertThat(realm.get("realm").asString()).isEqualTo("commissioning");
        assertThat(realm.get("organizationsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"platform-pages, http://localhost:1111, one", "admin-pages, http://localhost:2222, two"})
    void lets_pages_sign_in_with_a_code_and_a_proof_key_only(String name, String url, String secret) {
        JsonNode client = client(realm, name);

        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("secret").asString()).isEqualTo(secret);
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(client.at("/attributes/post.logout.redirect.uris").asString())
                .isEqualTo(url + "/*");
        assertThat(client.get("redirectUris").values().stream().map(JsonNode::asString))
                .containsExactly(url + "/login/oauth2/code/keycloak");
        assertThat(client.at("/protocolMappers/0/config/included.custom.audience")
                        .asString())
                .isEqualTo("commissioning-platform");
    }

    @Test
    void gives_the_provisioner_people_and_organisations_and_nothing_else() {
        JsonNode roles = realm.at("/users/0/clientRoles/realm-management");

        assertThat(client(realm, "provisioner").get("serviceAccountsEnabled").asBoolean())
                .isTrue();
        assertThat(roles.values().stream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("query-users", "view-users", "manage-users", "manage-organizations");
    }

    @Test
    void of_the_product_has_no_person_and_no_client_that_takes_a_password() {
        assertThat(realm.get("users")).hasSize(1);
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
    }

    @Test
    void of_the_demonstration_has_its_people_under_their_own_ids() {
        ObjectNode demonstration = RealmFile.demonstration();

        assertThat(demonstration.get("users")).hasSameSizeAs(DemonstrationPeople.all());
        assertThat(demonstration.at("/users/0/id").asString())
                .isEqualTo(DemonstrationPeople.OPERATOR.id().toString());
        assertThat(client(demonstration, "demonstration")
                        .get("directAccessGrantsEnabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void with_a_blank_that_nobody_fills_in_is_refused() {
        assertThatThrownBy(() -> RealmFile.filled(RealmFile.PRODUCT, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static JsonNode client(ObjectNode realm, String name) {
        return realm.get("clients").values().stream()
                .filter(client -> client.get("clientId").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
