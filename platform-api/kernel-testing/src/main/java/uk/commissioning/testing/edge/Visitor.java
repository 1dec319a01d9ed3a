package uk.commissioning.testing.edge;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Somebody at an application's door: a stranger, a program with a token, or a person signed in with a browser.
/// Follows no redirect by itself.
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FOR_PEOPLE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final String url;
    private final @Nullable String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private @Nullable String formToken;

    private Visitor(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    public static Visitor stranger(String url) {
        return new Visitor(url, null);
    }

    public static Visitor withToken(String url, String token) {
        return new Visitor(url, token);
    }

    /// Asks for the first page, is led to Keycloak, signs in and comes back.
    public static Visitor signedIn(String url, TestKeycloak keycloak, UUID subject, String name) {
        var person = new Visitor(url, null);
        var request = person.send(Call.get("/sign-in")).header("Location").orElseThrow();
        var state = request.replaceFirst(".*[?&]state=([^&]*).*", "$1");
        var code = keycloak.codeFor(subject, name, request);
        var back = person.send(Call.get("/login/oauth2/code/keycloak?code=" + code + "&state=" + state));
        if (back.status() != 303) throw new IllegalStateException("Not signed in: " + back);
        return person;
    }

    public Answer get(String path) {
        return send(Call.get(path));
    }

    public Answer send(Call call) {
        var whole = token == null && call.isForm() ? call.withFormToken(formToken()) : call;
        return send(request(whole));
    }

    /// The same without waiting for the answer.
    public CompletableFuture<Answer> begin(Call call) {
        return client.sendAsync(request(call), HttpResponse.BodyHandlers.ofString())
                .thenApply(Answer::of);
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(request + ": " + failure.getMessage(), failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(url + call.path()))
                .timeout(PATIENCE)
                .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.bytes()));
        if (call.contentType() != null) request.header("Content-Type", call.contentType());
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (token == null && !call.headers().containsKey("Accept")) request.header("Accept", FOR_PEOPLE);
        call.headers().forEach(request::header);
        return request.build();
    }

    /// The one that every page of a signed-in person carries in its header; none for a stranger.
    private String formToken() {
        if (formToken == null) {
            formToken = send(Call.get("/no-page-of-this-name")).formToken().orElse("none");
        }
        return formToken;
    }
}
