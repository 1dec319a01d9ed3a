package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.admin.Operations.Operation;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Domain 10 in tenant-admin: operators may, and nobody else, whoever they are in a council. Nobody else learns
/// even whether a council exists.
class Domain_10_operators_Test {

    private static final World WORLD = World.RUNNING;
    private static final String COUNCIL = "operated";
    private static final UUID NOBODY = UUID.randomUUID();

    private static UUID administrator;
    private static Map<String, String> places;

    @BeforeAll
    static void a_council_with_an_identifier_and_an_administrator() {
        var path = WORLD.council(COUNCIL, "LIVE");
        var identified = WORLD.operator()
                .send(
                        Call.of("POST", path + "/identifiers")
                                .json(
                                        "{\"scheme\":\"GSS\",\"value\":\"E10000016\",\"validFrom\":\"2020-04-01\",\"source\":\"ONS\"}"));
        assertThat(identified.status()).as(identified.text()).isEqualTo(201);
        var identifier = World.json(identified).at("/identifiers/0/id").asString();
        administrator = WORLD.administratorOf(COUNCIL);
        places = new LinkedHashMap<>(Map.of("council", COUNCIL, "identifier", identifier, "module", "inmss"));
        places.put("reorganisation", WORLD.reorganisation("operated-on", COUNCIL));
        addProvidersOnOneLot();
    }

    /// They cannot be made one.
    private static void addProvidersOnOneLot() {
        var entries = new DirectoryEntries(WORLD);
        var lot = entries.lot(COUNCIL);
        for (var place : List.of("provider", "other")) {
            var provider = entries.provider("Known Twice");
            entries.member(COUNCIL, lot, provider, "2025-09-01");
            places.put(place, provider.toString());
        }
    }

    @Test
    void every_endpoint_is_listed() {
        var listed = new ArrayList<>(Operations.OPEN);
        listed.addAll(Operations.SIGNED_IN);
        listed.addAll(Operations.IN_REORGANISATIONS);
        Operations.all().forEach(operation -> listed.add(operation.toString()));

        assertThat(Endpoints.of(WORLD)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @TestFactory
    Stream<DynamicTest> an_operator_may() {
        return Operations.all().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var before = WORLD.everything();
                    var answer = answer(WORLD.operatorsSubject(), operation);
                    assertThat(answer.status())
                            .as(answer.text())
                            .isLessThan(500)
                            .isNotIn(401, 403, 404, 405, 406, 415, 422);
                    assertThat(WORLD.everything()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicContainer> nobody_else_may() {
        var others = new LinkedHashMap<String, UUID>();
        others.put("the administrator of that council", administrator);
        others.put("somebody without any grant", NOBODY);
        return others.entrySet().stream()
                .map(other -> dynamicContainer(
                        other.getKey(),
                        Operations.all().stream()
                                .map(operation -> dynamicTest(
                                        operation.toString(),
                                        () -> refused(operation, answer(other.getValue(), operation))))));
    }

    @TestFactory
    Stream<DynamicTest> nobody_else_learns_whether_a_council_exists() {
        var unknown = new LinkedHashMap<>(places);
        unknown.put("council", "unheard-of");
        unknown.put("identifier", UUID.randomUUID().toString());
        unknown.put("reorganisation", "unheard-of");
        return Operations.all().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var visitor = WORLD.at(operation.path(), administrator);
                    assertThat(visitor.send(operation.call(places)).bare())
                            .isEqualTo(visitor.send(operation.call(unknown)).bare());
                }));
    }

    @TestFactory
    Stream<DynamicTest> programs_without_a_token_are_refused_and_people_led_to_the_sign_in() {
        return Operations.all().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var answer = WORLD.stranger().send(operation.call(places));
                    if (operation.isApi()) {
                        assertThat(answer.status()).isEqualTo(401);
                        assertThat(answer.code()).isEqualTo("token-missing");
                    } else if (operation.method().equals("GET")) {
                        assertThat(answer.status()).isEqualTo(303);
                        assertThat(answer.header("Location").orElseThrow())
                                .startsWith(WORLD.keycloak().url());
                    } else {
                        assertThat(answer.status()).isIn(401, 403);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_spoilt_token_is_believed_nowhere() {
        var expired = WORLD.keycloak().claims(WORLD.operatorsSubject(), "Olive");
        expired.put("exp", Instant.now().getEpochSecond() - 120);
        var elsewhere = WORLD.keycloak().claims(WORLD.operatorsSubject(), "Olive");
        elsewhere.put("aud", List.of("account"));
        var tokens = Map.of(
                "token-expired", WORLD.keycloak().sign(expired),
                "token-without-audience", WORLD.keycloak().sign(elsewhere),
                "token-not-accepted",
                        WORLD.keycloak().signByStranger(WORLD.keycloak().claims(WORLD.operatorsSubject(), "O")));
        return tokens.entrySet().stream()
                .map(token -> dynamicTest(token.getKey(), () -> {
                    var program = WORLD.withToken(token.getValue());
                    for (var operation : Operations.all()) {
                        if (operation.isApi()) {
                            assertThat(program.send(operation.call(places)).code())
                                    .isEqualTo(token.getKey());
                        }
                    }
                }));
    }

    @Test
    void the_list_shows_councils_and_nobody_who_works_there() {
        var list = WORLD.operator().get(World.COUNCILS + "?limit=200");

        assertThat(list.text()).contains(COUNCIL).doesNotContain("Ada", administrator.toString(), "@example.org");
    }

    private static Answer answer(UUID subject, Operation operation) {
        return WORLD.at(operation.path(), subject).send(operation.call(places));
    }

    private static void refused(Operation operation, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        if (operation.isApi()) assertThat(answer.code()).isEqualTo("not-allowed");
        else {
            assertThat(answer.isPage()).isTrue();
            assertThat(answer.text()).doesNotContain("Council " + COUNCIL);
        }
    }
}
