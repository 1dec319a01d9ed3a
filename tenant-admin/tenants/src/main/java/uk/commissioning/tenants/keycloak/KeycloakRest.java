package uk.commissioning.tenants.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Keycloak's administration interface for one realm. Paths are templates: values go into them encoded.
final class KeycloakRest {

    private static final String REALM = "/admin/realms/{realm}";

    private final WebClient http;
    private final KeycloakTokens tokens;
    private final KeycloakSettings settings;
    private final Duration patience;

    KeycloakRest(WebClient http, KeycloakTokens tokens, KeycloakSettings settings, Duration patience) {
        this.http = http;
        this.tokens = tokens;
        this.settings = settings;
        this.patience = patience;
    }

    Mono<JsonNode> get(String path, Object... values) {
        return send(Call.of(HttpMethod.GET, path, values), response -> response.bodyToMono(JsonNode.class));
    }

    /// The id of what was made, from its address.
    Mono<String> create(String path, Object body) {
        return send(new Call(HttpMethod.POST, path, new Object[0], body), response -> {
            var location = response.headers().asHttpHeaders().getLocation();
            return response.releaseBody().then(Mono.justOrEmpty(location).map(KeycloakRest::lastSegment));
        });
    }

    /// Adds what may be there already.
    Mono<Void> postUnlessThere(String path, Object body, Object... values) {
        return send(new Call(HttpMethod.POST, path, values, body), ClientResponse::releaseBody)
                .onErrorResume(
                        KeycloakFailure.class, failure -> failure.isConflict() ? Mono.empty() : Mono.error(failure));
    }

    Mono<Void> put(String path, Object body, Object... values) {
        return send(new Call(HttpMethod.PUT, path, values, body), ClientResponse::releaseBody);
    }

    private <T> Mono<T> send(Call call, Function<ClientResponse, Mono<T>> read) {
        return tokens.token()
                .flatMap(token -> request(call, token).exchangeToMono(response -> answer(call, response, read)))
                .timeout(patience)
                .onErrorMap(KeycloakRest::isSilence, silence -> KeycloakFailure.silent(call.name(), silence));
    }

    private WebClient.RequestHeadersSpec<?> request(Call call, String token) {
        var request = http.method(call.method())
                .uri(REALM + call.path(), call.values(settings.realm()))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .accept(MediaType.APPLICATION_JSON);
        if (call.method() == HttpMethod.GET) return request;
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(call.body());
    }

    private <T> Mono<T> answer(Call call, ClientResponse response, Function<ClientResponse, Mono<T>> read) {
        if (!response.statusCode().isError()) return read.apply(response);
        if (response.statusCode() == HttpStatus.UNAUTHORIZED) tokens.forget();
        var failure =
                KeycloakFailure.answered(call.name(), response.statusCode().value());
        return response.releaseBody().then(Mono.error(failure));
    }

    private static boolean isSilence(Throwable error) {
        return error instanceof WebClientRequestException || error instanceof TimeoutException;
    }

    private static String lastSegment(URI location) {
        var path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
