package uk.commissioning.testing.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// As much of Keycloak as signing in needs: published keys, signed tokens, and codes that are exchanged once for
/// an id token. Nothing but the JDK, so that every application's tests can have it.
public final class TestKeycloak {

    private static final String REALM = "/realms/commissioning";
    private static final String ENDPOINTS = REALM + "/protocol/openid-connect/";
    private static final String KEY_ID = "test-key";

    private final KeyPair keys = newKeys();
    private final Map<String, Map<String, Object>> codes = new ConcurrentHashMap<>();
    private final HttpServer server;

    public TestKeycloak() {
        try {
            this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext(ENDPOINTS + "certs", exchange -> answer(exchange, 200, publishedKeys()));
        server.createContext(ENDPOINTS + "token", this::exchangeCode);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// The claims of a token that is believed, to be spoilt by a test.
    public Map<String, Object> claims(UUID subject, String name) {
        var now = Instant.now().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", url() + REALM);
        claims.put("sub", subject.toString());
        claims.put("aud", List.of("commissioning-platform"));
        claims.put("name", name);
        claims.put("typ", "Bearer");
        claims.put("iat", now - 600);
        claims.put("exp", now + 3600);
        return claims;
    }

    public String token(UUID subject, String name) {
        return sign(claims(subject, name));
    }

    public String sign(Map<String, Object> claims) {
        return sign(claims, keys);
    }

    /// A token under the name of our key, signed with another.
    public String signByStranger(Map<String, Object> claims) {
        return sign(claims, newKeys());
    }

    /// What Keycloak does once the person has typed name and password: a code for this authorization request.
    String codeFor(UUID subject, String name, String authorizationRequest) {
        var asked = parameters(authorizationRequest.substring(authorizationRequest.indexOf('?') + 1));
        var claims = claims(subject, name);
        claims.put("aud", List.of(asked.getOrDefault("client_id", "")));
        claims.put("azp", asked.getOrDefault("client_id", ""));
        claims.put("nonce", asked.getOrDefault("nonce", ""));
        var code = UUID.randomUUID().toString();
        codes.put(code, claims);
        return code;
    }

    private void exchangeCode(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var claims = codes.remove(parameters(form).getOrDefault("code", ""));
        if (claims == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, """
                {"access_token":"unused","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(sign(claims)));
    }

    private String publishedKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String sign(Map<String, Object> claims, KeyPair keys) {
        var head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY_ID);
        var signed = encoded(head.getBytes(StandardCharsets.UTF_8))
                + "."
                + encoded(json(claims).getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> items -> items.stream().map(TestKeycloak::json).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, _) -> one));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
