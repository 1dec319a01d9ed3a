package uk.commissioning.runtime.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Keycloak is and who we are there: `platform.keycloak.*`. No address is asked when the application starts.
@ConfigurationProperties("platform.keycloak")
record KeycloakSettings(
        URI url,
        @DefaultValue("commissioning") String realm,
        @DefaultValue("platform-pages") String clientId,
        @DefaultValue("") String clientSecret) {

    KeycloakSettings {
        if (url == null) {
            throw new IllegalStateException(
                    "The setting platform.keycloak.url is missing. Action: set it to Keycloak's address.");
        }
    }

    String issuer() {
        var address = url.toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + "/realms/" + realm;
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    /// Scheme, host and port, as a content security policy names them.
    String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "KeycloakSettings[%s, %s]".formatted(issuer(), clientId);
    }
}
