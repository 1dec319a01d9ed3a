package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;

/// Domain 10: what each role may do, called at every endpoint there is.
class Domain_10_permissions_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil COUNCIL = FilledCouncil.OWN;

    @Test
    void every_endpoint_has_a_line_and_every_line_an_endpoint() {
        var endpoints = new Endpoints(WORLD);
        var known = new HashSet<String>(Permissions.OPEN);
        known.addAll(Permissions.SIGNED_IN);
        for (var line : Permissions.lines()) {
            var path = Samples.path(line.path(), COUNCIL.key(), COUNCIL.ids());
            var endpoint = endpoints.answering(line.method(), path);
            assertThat(endpoint).as("the endpoint of " + line).isPresent();
            known.add(endpoint.get().toString());
        }

        assertThat(endpoints.all()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(known);
    }

    @TestFactory
    Stream<DynamicContainer> each_role_may_do_what_the_table_says() {
        return Arrays.stream(Role.values())
                .filter(Role::isGrantedByCouncils)
                .map(role -> dynamicContainer(
                        role.title(),
                        Permissions.lines().stream()
                                .map(line -> dynamicTest(
                                        line.marks().get(role) + " " + line, () -> asTheTableSays(role, line)))));
    }

    @TestFactory
    Stream<DynamicTest> without_a_grant_nothing_of_a_council_is_there() {
        return nothingIsThereFor(UUID.randomUUID());
    }

    /// The platform operator runs the platform and works in no council (AC-40).
    @TestFactory
    Stream<DynamicTest> to_the_platform_operator_nothing_of_a_council_is_there() {
        var operator = UUID.randomUUID();
        WORLD.database()
                .run("insert into platform.operator_grant (subject, name) values ('%s', 'Oona')".formatted(operator));
        return nothingIsThereFor(operator);
    }

    @TestFactory
    Stream<DynamicTest> who_signed_in_finds_the_way_to_their_councils() {
        var nobody = UUID.randomUUID();
        return Permissions.SIGNED_IN.stream()
                .map(line -> line.split(" ", -1)[1])
                .map(path -> dynamicTest(
                        path,
                        () -> assertThat(WORLD.at(path, nobody).get(path).status())
                                .isIn(200, 303)));
    }

    private static Stream<DynamicTest> nothingIsThereFor(UUID subject) {
        return Permissions.lines().stream()
                .map(line -> dynamicTest(
                        line.toString(),
                        () -> notThere(line, WORLD.at(line.path(), subject).send(Samples.of(line, COUNCIL)))));
    }

    private static void asTheTableSays(Role role, Line line) {
        var person = COUNCIL.council().person(role);
        var answer = WORLD.at(line.path(), person).send(Samples.of(line, COUNCIL));
        switch (line.marks().get(role)) {
            case MAY ->
                assertThat(answer.status()).as(answer.text()).isLessThan(500).isNotIn(401, 403, 404, 405, 406, 415);
            case MAY_NOT -> refused(line, answer);
            case SEES_NOTHING -> notThere(line, answer);
        }
    }

    private static void refused(Line line, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        if (line.answersPrograms()) assertThat(answer.code()).isEqualTo("not-allowed");
        else assertThat(answer.isPage()).isTrue();
    }

    private static void notThere(Line line, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        if (line.answersPrograms()) assertThat(answer.code()).isEqualTo("not-found");
        else assertThat(answer.isPage()).isTrue();
    }
}
