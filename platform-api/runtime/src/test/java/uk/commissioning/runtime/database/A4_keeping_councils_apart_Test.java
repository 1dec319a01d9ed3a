package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A4_keeping_councils_apart_Test {

    private final World world = new World(4);
    private final List<CouncilBinding> people = new ArrayList<>();

    @BeforeAll
    void eight_councils_with_a_different_number_of_people_each() {
        for (int council = 1; council <= 8; council++) {
            var id = world.council("council-" + council, "LIVE");
            people.add(world.person(id, Role.COMMISSIONER));
            for (int more = 1; more < council; more++) world.person(id, Role.AUDITOR);
        }
    }

    @AfterEach
    void nothing_is_left_open() {
        World.eventually(() -> world.connectionsInUse() == 0);
        assertThat(world.leftOpen()).isZero();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void two_hundred_parallel_transactions_on_four_connections_see_no_foreign_row() {
        var seen = Flux.range(0, 800)
                .flatMap(number -> councilsSeenBy(number % 8), 200)
                .collectList()
                .block(TIME_LIMIT);

        assertThat(seen).hasSize(800).allMatch(foreign -> foreign == 0);
    }

    @Test
    void parallel_changes_land_in_their_own_council() {
        Flux.range(0, 200)
                .flatMap(
                        number -> world.transactions()
                                .writing(ANYTHING, world.addPerson("new-%d@example.org".formatted(number)))
                                .contextWrite(people.get(number % 8)::into),
                        200)
                .blockLast(TIME_LIMIT);

        for (int council = 0; council < 8; council++) {
            assertThat(world.database.ask("""
                    select count(*) from platform.person where tenant_id = '%s' and email like 'new-%%'
                    and substring(email from 'new-(\\d+)@')::int %% 8 = %d""".formatted(people.get(council).council(), council)))
                    .isEqualTo("25");
        }
        world.database.run("delete from platform.person where email like 'new-%'");
    }

    @Test
    void no_council_bound_is_an_error_that_says_so() {
        assertThatThrownBy(() ->
                        world.transactions().reading(ANYTHING, world.people()).block(TIME_LIMIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No council is bound");
    }

    @Test
    void a_statement_outside_a_transaction_is_an_error_that_says_so() {
        assertThatThrownBy(() -> as(people.getFirst(), world.people()))
                .hasStackTraceContaining("outside a transaction");
    }

    @Test
    void the_door_for_statements_without_a_council_opens_no_councils_table() {
        assertThatThrownBy(() -> unboundPeople().block(TIME_LIMIT)).hasStackTraceContaining("app.tenant_id");
    }

    /// Leak 1 of the toolchain notes: a setting made for the session outlives the transaction.
    @Test
    void a_council_set_for_the_whole_session_is_not_seen_by_the_next_transaction() {
        var other = people.get(7).council();
        for (int connection = 0; connection < 8; connection++) {
            world.transactions()
                    .reading(
                            ANYTHING,
                            world.client()
                                    .sql("select set_config('app.tenant_id', :other, false)")
                                    .bind("other", other.toString())
                                    .then())
                    .contextWrite(people.getFirst()::into)
                    .block(TIME_LIMIT);
        }

        for (int turn = 0; turn < 40; turn++) {
            assertThat(as(people.getFirst(), world.transactions().reading(ANYTHING, world.people())))
                    .isEqualTo(1);
            assertThatThrownBy(() -> world.people().block(TIME_LIMIT)).hasStackTraceContaining("outside a transaction");
            assertThatThrownBy(() -> unboundPeople().block(TIME_LIMIT)).hasStackTraceContaining("app.tenant_id");
        }
    }

    /// Leak 2 of the toolchain notes: r2dbc-pool does not roll back what was begun by hand.
    @Test
    void a_connection_given_back_with_a_transaction_open_is_clean_for_the_next() {
        for (int turn = 0; turn < 8; turn++) {
            Mono.usingWhen(
                            world.councils.pool().create(),
                            connection -> run(
                                    connection,
                                    "begin; set local app.tenant_id = '%s'"
                                            .formatted(people.get(7).council())),
                            Connection::close)
                    .block(TIME_LIMIT);
        }

        assertThat(world.leftOpen()).isZero();
        assertThat(as(people.getFirst(), world.transactions().reading(ANYTHING, world.people())))
                .isEqualTo(1);
    }

    @Test
    void a_council_is_forgotten_when_its_transaction_ends() {
        try (var fresh = new World(1)) {
            var person = fresh.person(fresh.council("kent", "LIVE"), Role.FINANCE);
            as(person, fresh.transactions().reading(ANYTHING, fresh.people()));
            as(person, fresh.transactions().writing(ANYTHING, fresh.people()));

            var left = Mono.usingWhen(
                            fresh.councils.pool().create(),
                            connection -> Flux.from(connection
                                            .createStatement("select current_setting('app.tenant_id', true) as left")
                                            .execute())
                                    .concatMap(result -> result.map(row -> row.get("left", String.class)))
                                    .single(),
                            Connection::close)
                    .block(TIME_LIMIT);
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_begin_that_fails_leaves_nothing_open_for_the_next() throws SQLException {
        try (var vesting = world.database.connectAsSuperuser();
                var lock = vesting.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('council %s', 0))"
                    .formatted(people.getFirst().council()));
            for (int turn = 0; turn < 4; turn++) {
                assertThatThrownBy(() -> as(
                                people.getFirst(),
                                world.transactions()
                                        .writing(ANYTHING, world.people())
                                        .contextWrite(new TimeLimit(Duration.ofSeconds(1))::into)))
                        .hasStackTraceContaining("statement timeout");
                assertThat(as(people.get(2), world.transactions().reading(ANYTHING, world.people())))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void a_connection_that_is_not_idle_is_refused() {
        var begun = Mono.usingWhen(
                world.councils.pool().create(),
                connection -> run(connection, "begin")
                        .then(new GuardedConnection(connection, (_, _) -> Opening.asPlatform(UUID.randomUUID()))
                                .beginTransaction()),
                Connection::close);

        assertThatThrownBy(() -> begun.block(TIME_LIMIT)).hasMessageContaining("open transaction");
    }

    @Test
    void an_error_a_cancel_and_an_empty_result_leave_nothing_open() {
        var failing = world.transactions()
                .writing(ANYTHING, world.addPerson("lost@example.org").then(Mono.error(new Lost())))
                .contextWrite(people.getFirst()::into);
        assertThatThrownBy(() -> failing.block(TIME_LIMIT)).isInstanceOf(Lost.class);

        var empty = world.transactions()
                .reading(
                        ANYTHING,
                        world.client().sql("select 1 where false").map(row -> 1).one())
                .contextWrite(people.getFirst()::into);
        assertThat(empty.block(TIME_LIMIT)).isNull();

        assertThat(world.database.ask("select count(*) from platform.person where email = 'lost@example.org'"))
                .isEqualTo("0");
    }

    @Test
    void cancelling_at_any_moment_leaves_nothing_open_and_loses_no_connection() {
        var dropped = new ConcurrentLinkedQueue<Throwable>();
        Hooks.onErrorDropped(dropped::add);
        try {
            for (int turn = 0; turn < 400; turn++) {
                var work = cancellable(turn)
                        .contextWrite(people.get(turn % 8)::into)
                        .subscribe(_ -> {}, _ -> {});
                long until = System.nanoTime() + (turn * 7_919L) % 3_000_000L;
                LockSupport.parkNanos(until - System.nanoTime());
                work.dispose();
            }
            World.eventually(() -> world.connectionsInUse() == 0);
        } finally {
            Hooks.resetOnErrorDropped();
            world.database.run("delete from platform.person where email like 'cancelled-%'");
        }
        assertThat(dropped)
                .noneMatch(failure -> String.valueOf(failure.getMessage()).contains("open transaction"));
        two_hundred_parallel_transactions_on_four_connections_see_no_foreign_row();
    }

    private Mono<Long> cancellable(int turn) {
        return turn % 2 == 0
                ? world.transactions().reading(ANYTHING, world.people())
                : world.transactions()
                        .writing(
                                ANYTHING,
                                world.addPerson("cancelled-%d@example.org".formatted(turn))
                                        .then(world.people()));
    }

    @Test
    void a_swallowed_error_of_a_statement_is_not_answered_as_success() {
        var work = world.transactions()
                .writing(
                        ANYTHING,
                        world.addPerson("swallowed@example.org")
                                .then(world.client().sql("select 1 / 0").then().onErrorComplete())
                                .thenReturn("stored"))
                .contextWrite(people.getFirst()::into);

        assertThatThrownBy(() -> work.block(TIME_LIMIT)).isInstanceOf(RuntimeException.class);
        assertThat(world.database.ask("select count(*) from platform.person where email = 'swallowed@example.org'"))
                .isEqualTo("0");
    }

    @Test
    void work_that_ends_the_transaction_itself_is_not_answered_as_success() {
        var work = world.transactions()
                .writing(ANYTHING, world.client().sql("commit").then().thenReturn("stored"))
                .contextWrite(people.getFirst()::into);

        assertThatThrownBy(() -> work.block(TIME_LIMIT)).hasStackTraceContaining("ended inside the work");
    }

    private Mono<Void> unboundPeople() {
        return world.councils
                .unbound()
                .client()
                .sql("select * from platform.person")
                .then();
    }

    /// Answers how many rows of other councils the transaction saw.
    private Mono<Long> councilsSeenBy(int person) {
        var binding = people.get(person);
        return world.transactions()
                .reading(
                        ANYTHING,
                        world.client()
                                .sql(
                                        "select count(*) as rows, count(*) filter (where tenant_id <> :own) as foreign_rows"
                                                + " from platform.person where :number = :number")
                                .bind("own", binding.council().value())
                                .bind("number", person)
                                .map(row -> {
                                    assertThat(row.get("rows", Long.class)).isEqualTo(person + 1L);
                                    return row.get("foreign_rows", Long.class);
                                })
                                .one())
                .contextWrite(binding::into);
    }

    private static Mono<Void> run(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    private static final class Lost extends RuntimeException {}
}
