package uk.commissioning.tenants.keycloak;

import java.net.URI;
import org.springframework.core.env.Environment;

/// Where Keycloak is and who asks it. `invitationsByEmail` needs a mail server in the realm.
record KeycloakSettings(URI url, String realm, String secret, boolean invitationsByEmail) {

    static final String CLIENT = "provisioner";

    static KeycloakSettings from(Environment environment) {
        return new KeycloakSettings(
                URI.create(required(environment, "platform.keycloak.url").replaceAll("/+$", "")),
                environment.getProperty("platform.keycloak.realm", "commissioning"),
                required(environment, "platform.keycloak.provisioner-secret"),
                environment.getProperty("platform.keycloak.invitations-by-email", Boolean.class, false));
    }

    private static String required(Environment environment, String setting) {
        var value = environment.getProperty(setting, "");
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "The setting %s is missing. Action: set it, from the environment where it is a secret."
                            .formatted(setting));
        }
        return value;
    }

    @Override
    public String toString() {
        return "Keycloak at " + url + ", realm " + realm;
    }
}
