package uk.commissioning.runtime.security;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// Who is there: the headers, what Keycloak signs, and the three chains that a request takes one of.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties({KeycloakSettings.class, PublicAddress.class})
@Import({SessionConfiguration.class, ChainConfiguration.class})
public final class SecurityConfiguration {

    @Bean
    SecurityHeaders securityHeaders(PublicAddress address, KeycloakSettings keycloak) {
        return new SecurityHeaders(address, keycloak);
    }

    @Bean
    RefusedPaths refusedPaths(ProblemAnswers answers) {
        return new RefusedPaths(answers);
    }

    @Bean
    SigningKeys signingKeys(KeycloakSettings keycloak) {
        return new SigningKeys(KeycloakClient.web(), keycloak.endpoint("certs"));
    }

    @Bean
    BearerTokens bearerTokens(SigningKeys keys, KeycloakSettings keycloak) {
        var clock = Clock.systemUTC();
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(new TokenRules(keycloak.issuer(), clock));
        return new BearerTokens(decoder, clock);
    }

    @Bean
    PageSignIn pageSignIn(SigningKeys keys) {
        return new PageSignIn(KeycloakClient.web(), keys);
    }

    @Bean
    SignInPages signInPages() {
        return new SignInPages();
    }
}
