package uk.commissioning.runtime.edge;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A person's browser: keeps cookies, follows no redirect by itself, and signs in at Keycloak when told to.
final class Browser {

    /// The port of the usual public address, which our cookies carry in their names.
    private static final String PORT = "-8080";

    private final Edge edge;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Browser(Edge edge) {
        this.edge = edge;
    }

    /// A browser in which somebody has signed in.
    static Browser signedIn(Edge edge, UUID subject) {
        var browser = new Browser(edge);
        browser.signIn(subject, "/");
        return browser;
    }

    /// Asks for a page, is led to Keycloak, signs in and comes back. Answers what the return led to.
    HttpResponse<String> signIn(UUID subject, String page) {
        var toKeycloak = location(get(page));
        return get(returning(edge.keycloak().codeFor(subject, toKeycloak), toKeycloak));
    }

    /// The path by which Keycloak sends the browser back.
    static String returning(String code, String authorizationRequest) {
        var state = authorizationRequest.replaceFirst(".*[?&]state=([^&]*).*", "$1");
        return "/login/oauth2/code/keycloak?code=" + code + "&state=" + state;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(edge.url() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /// The hidden field of a page of widgets.
    String formToken() {
        return get("/councils/kent/widgets/form").body().split("\\|", -1)[1];
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name + PORT))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void setCookie(String name, String value) {
        var cookie = new HttpCookie(name + PORT, value);
        cookie.setDomain("localhost.local");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(edge.url()), cookie);
    }
}
