package uk.commissioning.tenants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.tenancy.OperatorBinding;
import uk.commissioning.ui.UiConfiguration;

/// The endpoints and pages over a real PostgreSQL, for a signed-in operator. The edge is not here: refusals come
/// back as their code and fields with status 418, and what the edge makes of them is tested with the application.
public final class Site implements AutoCloseable {

    public static final int REFUSED = 418;

    private static final Path PAGES = Path.of("target/pages");

    public final World world;
    public final WebTestClient client;

    private Site(World world) {
        this.world = world;
        this.client = WebTestClient.bindToController(world.context()
                        .getBeansWithAnnotation(Controller.class)
                        .values()
                        .toArray())
                .controllerAdvice(new Refusing())
                .viewResolvers(registry -> registry.viewResolver(world.the(ViewResolver.class)))
                .webFilter(Site::signedIn)
                .configureClient()
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    public static Site with(Class<?>... further) {
        var all = Stream.concat(Stream.of(UiConfiguration.class), Stream.of(further))
                .toArray(Class<?>[]::new);
        return new Site(World.with(World.NOBODY, all));
    }

    public WebTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    public WebTestClient.ResponseSpec post(String path, String json) {
        return client.post()
                .uri(path)
                .header("Content-Type", "application/json")
                .bodyValue(json)
                .exchange();
    }

    public WebTestClient.ResponseSpec put(String path, String version, String json) {
        return client.put()
                .uri(path)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .bodyValue(json)
                .exchange();
    }

    public WebTestClient.ResponseSpec patch(String path, String version, String json) {
        return client.patch()
                .uri(path)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .bodyValue(json)
                .exchange();
    }

    /// Sends a page's form; the fields come in pairs.
    public WebTestClient.ResponseSpec send(String path, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) form.add(fields[at], fields[at + 1]);
        return client.post().uri(path).body(BodyInserters.fromFormData(form)).exchange();
    }

    /// The page's markup, kept under `target/pages` to be looked at in a browser.
    public static String page(String name, WebTestClient.ResponseSpec answer) {
        var html = answer.expectBody(String.class).returnResult().getResponseBody();
        try {
            Files.createDirectories(PAGES);
            Files.writeString(PAGES.resolve(name + ".html"), html);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return html;
    }

    @Override
    public void close() {
        world.close();
    }

    private static Mono<Void> signedIn(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(Actor.class.getName(), World.OPERATOR);
        var once = exchange.getRequest().getHeaders().getFirst("Idempotency-Key");
        var key = new OnceKey(once == null ? UUID.randomUUID().toString() : once);
        return chain.filter(exchange)
                .contextWrite(key::into)
                .contextWrite(new OperatorBinding(World.OPERATOR, "correlation-1")::into);
    }

    @RestControllerAdvice
    static final class Refusing {

        @ExceptionHandler
        ResponseEntity<Map<String, Object>> refused(Refused refused) {
            var fields = refused.fields().stream().map(Refusing::words).toList();
            return ResponseEntity.status(REFUSED)
                    .body(Map.of("code", refused.reason().code(), "fields", List.copyOf(fields)));
        }

        private static String words(FieldRefusal field) {
            return field.field() + " " + field.reason().code();
        }
    }
}
