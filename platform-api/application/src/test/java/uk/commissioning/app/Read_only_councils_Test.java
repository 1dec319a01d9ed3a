package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.testing.edge.Answer;

/// A council that takes no changes (A3, domain 6.5): everything can be read, and every change is refused with a
/// sentence that says why. tenant-admin's tests bring councils into these states; here the database is told.
class Read_only_councils_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil COUNCIL = new FilledCouncil("standstill", 3, 2);

    private static Map<String, String> before = Map.of();

    @TestFactory
    Stream<DynamicContainer> changes_are_refused_and_reading_goes_on() {
        return Arrays.stream(Standstill.values())
                .map(state -> dynamicContainer(
                        state.name(),
                        Stream.of(
                                        Stream.of(dynamicTest("comes about", () -> become(state.sql))),
                                        tests(state),
                                        Stream.of(dynamicTest(
                                                "nothing has changed",
                                                () -> assertThat(Snapshot.of(COUNCIL.council()))
                                                        .isEqualTo(before))))
                                .flatMap(tests -> tests)));
    }

    private static Stream<DynamicTest> tests(Standstill state) {
        return Permissions.lines().stream()
                .filter(line -> !isFormForChanges(line))
                .map(line -> dynamicTest(line.toString(), () -> {
                    var answer = WORLD.at(line.path(), COUNCIL.council().person(line.somebody()))
                            .send(Samples.of(line, COUNCIL));
                    if (line.isChange()) refused(line, answer, state);
                    else assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                }));
    }

    private static void refused(Line line, Answer answer, Standstill state) {
        if (line.isApi()) Problems.refused(answer, 409, state.code);
        else {
            assertThat(answer.status()).as(answer.text()).isIn(409, 422);
            assertThat(answer.isPage()).isTrue();
        }
        assertThat(answer.text()).contains(state.words);
    }

    /// A form that could only be sent in vain may be refused already, or say so.
    private static boolean isFormForChanges(Line line) {
        return line.method().equals("GET")
                && (line.path().endsWith("/new")
                        || line.path().endsWith("/remove")
                        || line.path().contains("/kinds/"));
    }

    private static void become(String state) {
        WORLD.database()
                .run("update platform.council set %s where tenant_id = '%s'"
                        .formatted(state, COUNCIL.council().id()));
        before = Snapshot.of(COUNCIL.council());
    }

    enum Standstill {
        PLANNED("state = 'PLANNED'", "council-not-open", "has not opened"),
        CLOSING("state = 'CLOSING'", "council-closing", "closing"),
        DISSOLVED("state = 'DISSOLVED'", "council-dissolved", "dissolved"),
        SUSPENDED(
                "state = 'LIVE', suspended_at = now(), suspended_because = 'A review'",
                "council-suspended",
                "suspended");

        private final String sql;
        private final String code;
        private final String words;

        Standstill(String sql, String code, String words) {
            this.sql = sql;
            this.code = code;
            this.words = words;
        }
    }
}
