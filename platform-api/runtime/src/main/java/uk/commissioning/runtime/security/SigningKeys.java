package uk.commissioning.runtime.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keycloak's public keys: fetched when the first token comes, kept for ten minutes, and asked for again when a
/// token names a key that is not among them, at most every ten seconds however many such tokens come. While Keycloak
/// does not answer, the keys it gave last stay good.
final class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicReference<List<JWK>> last = new AtomicReference<>(List.of());
    private final Mono<Fetched> kept;
    private final Mono<Fetched> asked;

    SigningKeys(WebClient web, String address) {
        Mono<Fetched> fetching = Mono.defer(() -> fetch(web, address)).onErrorResume(this::lastKnown);
        this.kept = fetching.cache(
                fetched -> fetched.fresh() ? KEPT : PAUSE, _ -> PAUSE_AFTER_FAILURE, () -> PAUSE_AFTER_FAILURE);
        this.asked = fetching.cache(_ -> PAUSE, _ -> PAUSE_AFTER_FAILURE, () -> PAUSE_AFTER_FAILURE);
    }

    /// The key that a token names; empty where Keycloak has none of that name.
    Flux<JWK> of(SignedJWT token) {
        var name = token.getHeader().getKeyID();
        if (name == null) return Flux.empty();
        return named(name, kept).switchIfEmpty(named(name, asked));
    }

    private static Flux<JWK> named(String name, Mono<Fetched> keys) {
        return keys.flatMapIterable(Fetched::keys).filter(key -> Objects.equals(key.getKeyID(), name));
    }

    private Mono<Fetched> fetch(WebClient web, String address) {
        return web.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .map(SigningKeys::parsed)
                .doOnNext(last::set)
                .map(keys -> new Fetched(keys, true));
    }

    private Mono<Fetched> lastKnown(Throwable failure) {
        LOG.warn("Keycloak's keys could not be had: {}", failure.getClass().getName());
        return last.get().isEmpty() ? Mono.error(failure) : Mono.just(new Fetched(last.get(), false));
    }

    private static List<JWK> parsed(String json) {
        try {
            return List.copyOf(JWKSet.parse(json).getKeys());
        } catch (ParseException unreadable) {
            throw new IllegalStateException("Keycloak's keys are not readable", unreadable);
        }
    }

    private record Fetched(List<JWK> keys, boolean fresh) {}
}
