package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.tenancy.Visits;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Asking_at_the_edge {

    private final World world = new World(2);
    private final Visits visits = world.councils.visits();

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_councils_name_answers_its_id_and_an_unknown_name_an_id_that_no_council_has() {
        var kent = world.council("kent", "LIVE");

        assertThat(visits.councilCalled("kent").block(TIME_LIMIT)).isEqualTo(kent);
        assertThat(visits.councilCalled("kent").block(TIME_LIMIT)).isEqualTo(kent);
        var unknown = visits.councilCalled("atlantis").block(TIME_LIMIT);
        assertThat(visits.councilCalled("o'; drop table platform.council; --").block(TIME_LIMIT))
                .isEqualTo(unknown);
        assertThat(world.database.ask(
                        "select count(*) from platform.council where tenant_id = '%s'".formatted(unknown)))
                .isEqualTo("0");
    }

    @Test
    void a_council_that_was_unknown_is_found_once_it_exists() {
        visits.councilCalled("new-council").block(TIME_LIMIT);
        var made = world.council("new-council", "PLANNED");

        assertThat(visits.councilCalled("new-council").block(TIME_LIMIT)).isEqualTo(made);
    }

    @Test
    void a_person_sees_the_councils_with_a_grant_by_name_and_no_others() {
        var subject = UUID.randomUUID();
        world.person(world.council("medway", "LIVE"), subject, Role.FINANCE);
        world.person(world.council("devon", "LIVE"), subject, Role.AUDITOR);
        world.person(world.council("surrey", "LIVE"), subject);

        assertThat(visits.openTo(subject).block(TIME_LIMIT))
                .extracting(Visits.Open::key)
                .containsExactly("devon", "medway");
        assertThat(visits.openTo(UUID.randomUUID()).block(TIME_LIMIT)).isEmpty();
    }

    @Test
    void a_visit_is_empty_without_a_grant() {
        var kent = world.council("kent-visited", "LIVE");

        assertThat(visits.of(world.person(kent, Role.FINANCE)).block(TIME_LIMIT))
                .isNotNull();
        assertThat(visits.of(World.binding(kent, UUID.randomUUID())).block(TIME_LIMIT))
                .isNull();
    }
}
