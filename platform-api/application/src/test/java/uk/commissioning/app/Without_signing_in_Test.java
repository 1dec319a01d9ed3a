package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.Visitor;

/// Who is not signed in gets nowhere at any endpoint: programs are told in a problem, people are led to the
/// sign-in.
class Without_signing_in_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil COUNCIL = FilledCouncil.OWN;
    private static final Visitor STRANGER = WORLD.stranger();

    @TestFactory
    Stream<DynamicTest> nothing_of_the_api_answers() {
        return Permissions.lines().stream()
                .filter(Line::isApi)
                .map(line -> dynamicTest(
                        line.toString(), () -> refused(STRANGER.send(Samples.of(line, COUNCIL)), "token-missing")));
    }

    @TestFactory
    Stream<DynamicTest> pages_lead_to_the_sign_in_and_forms_are_refused() {
        return Permissions.lines().stream()
                .filter(line -> !line.isApi())
                .map(line -> dynamicTest(line.toString(), () -> {
                    var answer = STRANGER.send(Samples.of(line, COUNCIL));
                    if (!line.method().equals("GET"))
                        assertThat(answer.status()).isIn(401, 403);
                    else if (line.path().endsWith("/events"))
                        assertThat(answer.status()).isEqualTo(401);
                    else ledToSignIn(answer);
                }));
    }

    @TestFactory
    Stream<DynamicTest> oneself_and_ones_councils_are_for_who_signed_in() {
        return Permissions.SIGNED_IN.stream()
                .map(line -> line.split(" ", -1)[1])
                .map(path -> dynamicTest(path, () -> {
                    if (path.startsWith("/api/")) refused(STRANGER.get(path), "token-missing");
                    else ledToSignIn(STRANGER.get(path));
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_open_is_open() {
        return Stream.of("/api/openapi", "/api/openapi.yaml", "/problems/not-allowed", "/signed-out")
                .map(path -> dynamicTest(
                        path,
                        () -> assertThat(STRANGER.send(Call.get(path).header("Accept", "*/*"))
                                        .status())
                                .isEqualTo(200)));
    }

    /// Each of these tokens, at every endpoint of the API. runtime's tests know more ways to spoil one.
    @TestFactory
    Stream<DynamicTest> no_endpoint_believes_a_token_that_is() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put(
                "token-expired",
                spoilt(claims -> claims.put("exp", Instant.now().getEpochSecond() - 120)));
        tokens.put("token-without-audience", spoilt(claims -> claims.put("aud", List.of("account"))));
        tokens.put("token-not-accepted", spoilt(claims -> claims.put("iss", "https://elsewhere.example/realms/r")));
        return Stream.concat(
                tokens.entrySet().stream().map(token -> everywhere(token.getKey(), token.getValue(), token.getKey())),
                Stream.of(
                        everywhere(
                                "without any audience",
                                spoilt(claims -> claims.remove("aud")),
                                "token-without-audience"),
                        everywhere("tampered with", tampered(), "token-not-accepted"),
                        everywhere("signed by a stranger", strangers(), "token-not-accepted")));
    }

    private static DynamicTest everywhere(String what, String token, String code) {
        return dynamicTest(what, () -> {
            var program = WORLD.withToken(token);
            for (var line : Permissions.lines()) {
                if (line.isApi()) refused(program.send(Samples.of(line, COUNCIL)), code);
            }
        });
    }

    private static String spoilt(Consumer<Map<String, Object>> change) {
        var claims = WORLD.keycloak().claims(COUNCIL.council().person(Role.TENANT_ADMIN), "Somebody");
        change.accept(claims);
        return WORLD.keycloak().sign(claims);
    }

    /// The person of another token under the signature of this one.
    private static String tampered() {
        var one = spoilt(_ -> {}).split("\\.", -1);
        var other = WORLD.keycloak()
                .token(COUNCIL.council().person(Role.AUDITOR), "Somebody")
                .split("\\.", -1);
        return one[0] + "." + other[1] + "." + one[2];
    }

    private static String strangers() {
        return WORLD.keycloak()
                .signByStranger(WORLD.keycloak().claims(COUNCIL.council().person(Role.TENANT_ADMIN), "Somebody"));
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }

    private static void ledToSignIn(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.header("Location").orElseThrow())
                .startsWith(WORLD.keycloak().url() + "/realms/commissioning/protocol/openid-connect/auth");
    }
}
