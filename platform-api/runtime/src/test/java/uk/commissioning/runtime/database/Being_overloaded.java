package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;

class Being_overloaded {

    @Test
    void who_waits_too_long_for_a_connection_is_told_so_and_who_has_one_goes_on() {
        try (var world = new World(1);
                var narrow = CouncilDatabase.connect(
                        world.settings(1, 100, Duration.ofMillis(200)), new InstalledModules(List.of()))) {
            var person = world.person(world.council("kent", "LIVE"), Role.FINANCE);
            var slow = narrow.transactions()
                    .reading(
                            ANYTHING,
                            narrow.client().sql("select pg_sleep(1)").then().thenReturn("done"))
                    .contextWrite(person::into)
                    .toFuture();
            World.eventually(() -> narrow.pool().getMetrics().orElseThrow().acquiredSize() == 1);

            assertThatThrownBy(() -> narrow.transactions()
                            .reading(ANYTHING, Mono.just(1))
                            .contextWrite(person::into)
                            .block(TIME_LIMIT))
                    .isInstanceOfSatisfying(
                            Overloaded.class,
                            overloaded -> assertThat(overloaded.retryAfter()).isPositive());
            assertThat(Mono.fromFuture(slow).block(TIME_LIMIT)).isEqualTo("done");
        }
    }

    @Test
    void who_finds_the_queue_full_is_told_so_at_once() {
        try (var world = new World(1);
                var narrow = CouncilDatabase.connect(
                        world.settings(1, 2, Duration.ofSeconds(30)), new InstalledModules(List.of()))) {
            var person = world.person(world.council("kent", "LIVE"), Role.FINANCE);
            var outcomes = Flux.range(0, 10)
                    .flatMap(_ -> narrow.transactions()
                            .reading(
                                    ANYTHING,
                                    narrow.client()
                                            .sql("select pg_sleep(0.2)")
                                            .then()
                                            .thenReturn("done"))
                            .contextWrite(person::into)
                            .onErrorResume(Overloaded.class, _ -> Mono.just("overloaded")))
                    .collectList()
                    .block(TIME_LIMIT);

            assertThat(outcomes).contains("overloaded", "done").hasSize(10);
            assertThat(outcomes.stream().filter("done"::equals)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void a_database_that_is_not_there_counts_as_overload_too() {
        try (var world = new World(1)) {
            var settings = world.settings(1, 10, Duration.ofSeconds(2));
            var nowhere = new DatabaseSettings(
                    settings.host(), 1, settings.name(), "disable", "x", "x", "x", "x", TIME_LIMIT, settings.pool());
            var person = world.person(world.council("kent", "LIVE"), Role.FINANCE);
            try (var database = CouncilDatabase.connect(nowhere, new InstalledModules(List.of()))) {
                assertThatThrownBy(() -> database.transactions()
                                .reading(ANYTHING, Mono.just(1))
                                .contextWrite(person::into)
                                .block(TIME_LIMIT))
                        .isInstanceOf(Overloaded.class);
                assertThatThrownBy(() -> database.visits().councilCalled("kent").block(TIME_LIMIT))
                        .satisfies(failure -> assertThat(Overloaded.in(failure)).isPresent());
            }
        }
    }
}
