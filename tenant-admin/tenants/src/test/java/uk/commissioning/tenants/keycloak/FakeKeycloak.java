package uk.commissioning.tenants.keycloak;

import static java.util.Objects.requireNonNullElse;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// As much of Keycloak's documented administration interface as provisioning uses, and what was asked of it.
/// `KeycloakProvisioningContract` has been run against a real Keycloak 26.7.3 with the same outcome.
final class FakeKeycloak implements AutoCloseable {

    static final String SECRET = "test-secret";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]*";
    private static final String ADMIN = "/admin/realms/commissioning";

    final List<String> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger tokensGiven = new AtomicInteger();
    volatile int failingWith;
    volatile boolean silent;

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Map<String, ObjectNode> organisations = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final DisposableServer server;

    FakeKeycloak() {
        server = HttpServer.create()
                .host("localhost")
                .port(0)
                .route(routes -> routes.post("/realms/commissioning/protocol/openid-connect/token", this::token)
                        .get(ADMIN + "/organizations", this::findOrganisations)
                        .post(ADMIN + "/organizations", this::createOrganisation)
                        .put(ADMIN + "/organizations/{id}", this::updateOrganisation)
                        .post(ADMIN + "/organizations/{id}/members", this::join)
                        .get(ADMIN + "/organizations/{id}/members/{user}", this::member)
                        .get(ADMIN + "/users", this::findUsers)
                        .post(ADMIN + "/users", this::createUser)
                        .put(ADMIN + "/users/{id}/execute-actions-email", this::write))
                .bindNow();
    }

    URI url() {
        return URI.create("http://localhost:" + server.port());
    }

    void takeTokensBack() {
        tokens.clear();
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(form -> {
            asked.add("POST token");
            var sent = new QueryStringDecoder("?" + form).parameters();
            if (!List.of(SECRET).equals(sent.get("client_secret"))) return answer(response, 401, null);
            var token = "token-" + tokensGiven.incrementAndGet();
            tokens.add("Bearer " + token);
            return answer(
                    response,
                    200,
                    JSON.createObjectNode().put("access_token", token).put("expires_in", 300));
        });
    }

    private Publisher<Void> findOrganisations(HttpServerRequest request, HttpServerResponse response) {
        var query = new QueryStringDecoder(request.uri()).parameters();
        return guarded(request, response, _ -> {
            Predicate<ObjectNode> wanted = query.containsKey("q")
                    ? one -> query.get("q")
                            .getFirst()
                            .equals("council:" + one.at("/attributes/council/0").asString(""))
                    : one -> query.get("search")
                            .getFirst()
                            .equals(one.path("name").asString());
            var found = JSON.createArrayNode();
            organisations.values().stream().filter(wanted).forEach(found::add);
            return answer(response, 200, found);
        });
    }

    private Publisher<Void> createOrganisation(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, body -> create(organisations, "name", body, response, "/organizations/"));
    }

    private Publisher<Void> updateOrganisation(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, body -> {
            organisations.put(request.param("id"), (ObjectNode) JSON.readTree(body));
            return answer(response, 204, null);
        });
    }

    private Publisher<Void> join(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, body -> {
            var user = JSON.readTree(body).asString();
            var there = members.computeIfAbsent(request.param("id"), _ -> new CopyOnWriteArrayList<>());
            if (there.contains(user)) return answer(response, 409, null);
            there.add(user);
            return answer(response, 201, null);
        });
    }

    private Publisher<Void> member(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, _ -> {
            var there = members.getOrDefault(request.param("id"), List.of()).contains(request.param("user"));
            return there ? answer(response, 200, users.get(request.param("user"))) : answer(response, 404, null);
        });
    }

    private Publisher<Void> findUsers(HttpServerRequest request, HttpServerResponse response) {
        var email =
                new QueryStringDecoder(request.uri()).parameters().get("email").getFirst();
        return guarded(request, response, _ -> {
            var found = JSON.createArrayNode();
            users.values().stream()
                    .filter(user -> user.path("email").asString().equals(email))
                    .forEach(found::add);
            return answer(response, 200, found);
        });
    }

    private Publisher<Void> createUser(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, body -> {
            var user = JSON.readTree(body);
            var taken = user.path("username").asString().matches("[\\p{IsLatin}\\p{IsDigit}@._+-]{3,255}")
                    && user.path("firstName").asString().matches(NAME)
                    && user.path("lastName").asString().matches(NAME);
            return taken ? create(users, "username", body, response, "/users/") : answer(response, 400, null);
        });
    }

    private Publisher<Void> write(HttpServerRequest request, HttpServerResponse response) {
        return guarded(request, response, _ -> answer(response, 204, null));
    }

    private static Mono<Void> create(
            Map<String, ObjectNode> all, String unique, String body, HttpServerResponse response, String path) {
        var made = (ObjectNode) JSON.readTree(body);
        if (all.values().stream().anyMatch(one -> one.path(unique).equals(made.path(unique)))) {
            return answer(response, 409, null);
        }
        var id = UUID.randomUUID().toString();
        all.put(id, made.put("id", id));
        response.header("Location", "http://localhost" + ADMIN + path + id);
        return answer(response, 201, null);
    }

    private Mono<Void> guarded(
            HttpServerRequest request, HttpServerResponse response, Function<String, Mono<Void>> work) {
        asked.add(request.method() + " " + request.path().substring(ADMIN.length() - 1));
        if (silent) return Mono.never();
        if (failingWith > 0) return answer(response, failingWith, null);
        var token = requireNonNullElse(request.requestHeaders().get("Authorization"), "");
        if (!tokens.contains(token)) return answer(response, 401, null);
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(work);
    }

    private static Mono<Void> answer(HttpServerResponse response, int status, JsonNode body) {
        if (body == null) return response.status(status).send().then();
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body.toString()))
                .then();
    }
}
