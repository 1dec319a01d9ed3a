package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.r2dbc.BadSqlGrammarException;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.runtime.tenancy.OperatorBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Working_as_an_operator {

    private final World world = new World(3);
    private final OperatorBinding operator = world.operator();

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void somebody_who_is_none_is_not_allowed_anything() {
        var nobody = new OperatorBinding(new Actor(UUID.randomUUID(), "Nobody"), "correlation");
        var kent = world.council("kent-a", "LIVE");

        assertNotAllowed(() -> as(nobody, world.operators.transactions().reading(mustNotRun())));
        assertNotAllowed(() -> as(nobody, world.operators.transactions().writingAbout(kent, mustNotRun())));
    }

    @Test
    void reading_sees_all_councils_and_no_councils_own_rows() {
        world.council("kent-b", "LIVE");
        world.council("medway-b", "LIVE");

        assertThat(as(operator, world.operators.transactions().reading(count("platform.council"))))
                .isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> as(operator, world.operators.transactions().reading(count("platform.audit_entry"))))
                .isInstanceOf(BadSqlGrammarException.class);
        assertThatThrownBy(() -> as(operator, world.operators.transactions().reading(count("platform.person"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_change_about_a_council_is_bound_to_it() {
        var kent = world.council("kent-c", "LIVE");
        world.council("medway-c", "LIVE");

        as(
                operator,
                world.operators
                        .transactions()
                        .writingAbout(
                                kent,
                                world.operators
                                        .client()
                                        .sql(
                                                "insert into platform.council_identifier (id, scheme, value, valid_from, source)"
                                                        + " values (:id, 'GSS', 'E10000016', '2009-04-01', 'ONS')")
                                        .bind("id", Ids.next())
                                        .then()));

        assertThat(world.database.ask("select tenant_id from platform.council_identifier where value = 'E10000016'"))
                .isEqualTo(kent.toString());
    }

    @Test
    void a_change_about_a_council_waits_for_its_writers_and_holds_back_new_ones() {
        var kent = world.council("kent-d", "LIVE");
        var person = world.person(kent, Role.COMMISSIONER);
        var release = Sinks.<String>one();
        var writing = world.transactions()
                .writing(ANYTHING, release.asMono())
                .contextWrite(person::into)
                .toFuture();
        World.eventually(() -> advisoryLocks("granted") == 1);

        var suspending = world.operators
                .transactions()
                .writingAbout(
                        kent,
                        world.operators
                                .client()
                                .sql("update platform.council set suspended_at = now() where tenant_id = :council")
                                .bind("council", kent.value())
                                .then())
                .contextWrite(operator::into)
                .toFuture();
        World.eventually(() -> advisoryLocks("not granted") == 1);
        var late = world.transactions()
                .writing(ANYTHING, Mono.just("late"))
                .contextWrite(person::into)
                .toFuture();
        World.eventually(() -> advisoryLocks("not granted") == 2);
        release.tryEmitValue("written");

        assertThat(Mono.fromFuture(writing).block(TIME_LIMIT)).isEqualTo("written");
        Mono.fromFuture(suspending).block(TIME_LIMIT);
        assertThatThrownBy(() -> Mono.fromFuture(late).block(TIME_LIMIT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CommonReason.COUNCIL_SUSPENDED));
    }

    @Test
    void a_change_inside_reading_or_about_another_council_is_an_error_that_says_so() {
        var kent = world.council("kent-e", "LIVE");
        var medway = world.council("medway-e", "LIVE");
        var transactions = world.operators.transactions();

        assertThatThrownBy(() -> as(operator, transactions.reading(transactions.writingAbout(kent, mustNotRun()))))
                .hasMessageContaining("about something else");
        assertThatThrownBy(() ->
                        as(operator, transactions.writingAbout(medway, transactions.writingAbout(kent, mustNotRun()))))
                .hasMessageContaining("about something else");
    }

    @Test
    void no_operator_bound_is_an_error_that_says_so() {
        assertThatThrownBy(() ->
                        world.operators.transactions().reading(mustNotRun()).block(TIME_LIMIT))
                .hasMessageContaining("No operator is bound");
    }

    private long advisoryLocks(String granted) {
        return Long.parseLong(world.database.ask("select count(*) from pg_locks where locktype = 'advisory' and "
                + granted + " and database = (select oid from pg_database where datname = current_database())"));
    }

    private Mono<Long> count(String table) {
        return world.operators
                .client()
                .sql("select count(*) from " + table)
                .map(row -> row.get(0, Long.class))
                .one();
    }

    private static void assertNotAllowed(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
    }

    private static Mono<Object> mustNotRun() {
        return Mono.error(() -> new AssertionError("The work ran"));
    }
}
