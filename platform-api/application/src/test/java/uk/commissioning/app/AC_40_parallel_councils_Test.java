package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.Visitor;

/// AC-40 under load, through the whole application on a pool of four: two councils ask for the same things at the
/// same time, and each is answered with its own every time.
class AC_40_parallel_councils_Test {

    private static final World WORLD = World.RUNNING;
    private static final List<FilledCouncil> COUNCILS = List.of(FilledCouncil.OWN, FilledCouncil.FOREIGN);
    private static final List<String> PATHS = List.of(
            "/core/placements?limit=100",
            "/core/placements/{placement}",
            "/core/register?on=2025-06-30",
            "/core/register.csv?on=2025-06-30",
            "/inmss/overview?on=2025-06-30",
            "/core/imports",
            "/core/imports/{placements-import}");

    private final Map<FilledCouncil, Visitor> officers = Map.of(
            COUNCILS.get(0), WORLD.program(COUNCILS.get(0).council().person(Role.PLACEMENT_OFFICER)),
            COUNCILS.get(1), WORLD.program(COUNCILS.get(1).council().person(Role.PLACEMENT_OFFICER)));

    @Test
    void two_hundred_mixed_requests_show_no_foreign_row() {
        var begun = new ArrayList<Asked>();
        for (int number = 0; number < 200; number++) {
            var council = COUNCILS.get(number % 2);
            var path = PATHS.get(number / 2 % PATHS.size());
            begun.add(new Asked(council, path, officers.get(council).begin(call(council, path))));
        }

        for (var asked : begun) {
            var answer = asked.answer.join();
            assertThat(answer.status()).as(asked.path + " " + answer.text()).isEqualTo(200);
            own(asked, answer.text());
        }
    }

    @Test
    void the_councils_differ_in_all_that_is_asked_for() {
        for (var path : PATHS) {
            var texts = COUNCILS.stream()
                    .map(council ->
                            officers.get(council).send(call(council, path)).text())
                    .toList();
            assertThat(texts.get(0)).as(path).isNotEqualTo(texts.get(1));
        }
    }

    private static Call call(FilledCouncil council, String path) {
        return Call.get(Samples.path("/api/councils/{council}" + path, council.key(), council.ids()));
    }

    private static void own(Asked asked, String text) {
        var other = asked.council == COUNCILS.get(0) ? COUNCILS.get(1) : COUNCILS.get(0);
        assertThat(text)
                .as(asked.path)
                .doesNotContain(other.mark() + "-", "Filled " + other.number(), "FILLED-" + other.number())
                .doesNotContain(other.ids().values());
        if (asked.path.contains("/inmss/overview")) {
            assertThat(text).contains("\"placements\":" + asked.council.placements());
        } else if (!asked.path.contains("/core/imports")) {
            assertThat(text).containsAnyOf(asked.council.mark() + "-", "FILLED-" + asked.council.number());
        }
    }

    private record Asked(FilledCouncil council, String path, CompletableFuture<Answer> answer) {}
}
