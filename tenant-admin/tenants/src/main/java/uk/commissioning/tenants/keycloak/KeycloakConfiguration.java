package uk.commissioning.tenants.keycloak;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.client.WebClient;
import uk.commissioning.kernel.outbox.Receiver;

/// What provisioning in Keycloak is made of.
@Configuration(proxyBeanMethods = false)
public final class KeycloakConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    ProvisionedPeople provisionedPeople(@Qualifier("dispatcherClient") DatabaseClient dispatcher) {
        return new PostgresProvisionedPeople(dispatcher);
    }

    @Bean
    Receiver keycloakProvisioning(Environment environment, Clock clock, ProvisionedPeople people) {
        return provisioning(KeycloakSettings.from(environment), clock, PATIENCE, people);
    }

    static KeycloakProvisioning provisioning(
            KeycloakSettings settings, Clock clock, Duration patience, ProvisionedPeople people) {
        var http = WebClient.create(settings.url().toString());
        var tokens = new KeycloakTokens(http, settings, clock);
        var keycloak = new KeycloakRest(http, tokens, settings, patience);
        return new KeycloakProvisioning(
                new KeycloakOrganisations(keycloak),
                new KeycloakUsers(keycloak, settings.invitationsByEmail()),
                people);
    }
}
