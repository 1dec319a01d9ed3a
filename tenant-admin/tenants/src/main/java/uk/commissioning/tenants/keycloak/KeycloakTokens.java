package uk.commissioning.tenants.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// The provisioner's access token, kept until shortly before it ends.
final class KeycloakTokens {

    private static final String PATH = "/realms/{realm}/protocol/openid-connect/token";
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final WebClient http;
    private final KeycloakSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Token> kept = new AtomicReference<>();

    KeycloakTokens(WebClient http, KeycloakSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<String> token() {
        return Mono.defer(() -> {
            var token = kept.get();
            if (token != null && clock.instant().isBefore(token.until())) return Mono.just(token.value());
            return fresh().doOnNext(kept::set).map(Token::value);
        });
    }

    /// Keycloak did not accept the token: the next request asks for another one.
    void forget() {
        kept.set(null);
    }

    private Mono<Token> fresh() {
        var form = BodyInserters.fromFormData("grant_type", "client_credentials")
                .with("client_id", KeycloakSettings.CLIENT)
                .with("client_secret", settings.secret());
        return http.post().uri(PATH, settings.realm()).body(form).exchangeToMono(this::read);
    }

    private Mono<Token> read(ClientResponse response) {
        if (response.statusCode().isError()) {
            return response.releaseBody()
                    .then(Mono.error(KeycloakFailure.withoutToken(
                            "POST " + PATH, response.statusCode().value())));
        }
        return response.bodyToMono(JsonNode.class).map(this::token);
    }

    private Token token(JsonNode answer) {
        var life = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Token(
                answer.path("access_token").asString(),
                clock.instant().plus(life).minus(SPARE));
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "token until " + until;
        }
    }
}
