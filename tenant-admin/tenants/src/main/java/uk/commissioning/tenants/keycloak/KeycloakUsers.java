package uk.commissioning.tenants.keycloak;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// People in Keycloak, found by their exact address. Who is there already stays as they are.
final class KeycloakUsers {

    private static final String FIRST_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakRest keycloak;
    private final boolean invitationsByEmail;

    KeycloakUsers(KeycloakRest keycloak, boolean invitationsByEmail) {
        this.keycloak = keycloak;
        this.invitationsByEmail = invitationsByEmail;
    }

    /// The user with this address, made if there is none.
    Mono<User> keep(Invited invited) {
        return find(invited.email()).switchIfEmpty(Mono.defer(() -> create(invited)));
    }

    /// Writes to somebody who has not chosen a password yet. After a failure it may write twice.
    Mono<Void> invite(User user) {
        if (!invitationsByEmail || !user.hasToChooseAPassword()) return Mono.empty();
        return keycloak.put("/users/{id}/execute-actions-email", List.of(FIRST_PASSWORD), user.id());
    }

    private Mono<User> find(String email) {
        return keycloak.get("/users?exact=true&max=2&email={email}", email)
                .flatMapIterable(found -> found)
                .filter(user -> email.equalsIgnoreCase(user.path("email").asString("")))
                .next()
                .map(User::of);
    }

    private Mono<User> create(Invited invited) {
        var name = invited.nameForKeycloak();
        var cut = name.lastIndexOf(' ');
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", invited.username()).put("email", invited.email()).put("enabled", true);
        user.put("firstName", cut < 0 ? name : name.substring(0, cut));
        user.put("lastName", cut < 0 ? "" : name.substring(cut + 1));
        user.putArray("requiredActions").add(FIRST_PASSWORD);
        return keycloak.create("/users", user).map(id -> new User(id, true));
    }

    /// Somebody to be known in Keycloak.
    record Invited(UUID person, String name, String email) {

        private static final Pattern USERNAME = Pattern.compile("[a-z0-9@._+-]+");
        private static final Pattern NOT_IN_A_NAME =
                Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}\\s]+");

        /// The address, by which everybody signs in. Keycloak takes no apostrophe in a username, and then it is an
        /// id.
        String username() {
            return USERNAME.matcher(email).matches() ? email : person.toString();
        }

        /// The name without the signs that Keycloak refuses in names.
        String nameForKeycloak() {
            return NOT_IN_A_NAME.matcher(name).replaceAll(" ").strip();
        }

        @Override
        public String toString() {
            return "Invited[" + person + "]";
        }
    }

    /// A user's id, which is the subject of the user's tokens.
    record User(String id, boolean hasToChooseAPassword) {

        private static User of(JsonNode user) {
            var actions = user.path("requiredActions").valueStream().map(JsonNode::asString);
            return new User(user.path("id").asString(), actions.anyMatch(FIRST_PASSWORD::equals));
        }
    }
}
