package uk.commissioning.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A6_the_log_of_reads_Test {

    private final World world = new World(2);
    private final AccessLog log = new PostgresAccessLog(world.councils.own(), new AccessEntries(world.client()));
    private final CouncilBinding kent = world.person(world.council("kent", "LIVE"), Role.FINANCE, Role.AUDITOR);
    private final CouncilBinding medway = world.person(world.council("medway", "LIVE"), Role.PANEL_CHAIR);

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void has_the_reader_the_roles_and_the_records_when_it_completes() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        as(kent, log.record(new Access("read placements", "child", List.of(first, second), "P1+P2")));

        assertThat(world.database.ask("""
                select concat_ws(' ', tenant_id, actor, array_to_string(roles, '+'), purpose, record_kind,
                                 cardinality(record_ids), fields_class, correlation_id)
                from platform.access_entry where '%s' = any(record_ids) and '%s' = any(record_ids)""".formatted(first, second)))
                .isEqualTo("%s %s AUDITOR+FINANCE read placements child 2 P1+P2 correlation"
                        .formatted(kent.council(), kent.actor().subject()));
    }

    @Test
    void keeps_five_hundred_parallel_reads_of_two_councils_apart() {
        Flux.range(0, 500)
                .flatMap(
                        number -> log.record(new Access("parallel", "child", List.of(UUID.randomUUID()), "P2"))
                                .contextWrite((number % 2 == 0 ? kent : medway)::into),
                        500)
                .blockLast(TIME_LIMIT);

        assertThat(world.database.ask("""
                select string_agg(key || ' ' || reads || ' ' || people, ', ' order by key) from (
                    select c.key, count(*) as reads, count(distinct e.actor) as people from platform.access_entry e
                    join platform.council c using (tenant_id) where e.purpose = 'parallel' group by c.key) counted""")).isEqualTo("kent 250 1, medway 250 1");
    }

    @Test
    void shares_one_insert_among_those_who_come_while_one_runs() {
        var inserts = new AtomicInteger();
        var firstInsert = Sinks.<Void>one();
        var queue = new AccessQueue(batch -> inserts.incrementAndGet() == 1 ? firstInsert.asMono() : Mono.empty());
        var done = Flux.range(0, 101)
                .flatMap(_ -> queue.add(entry("P2")), 200)
                .then()
                .toFuture();

        assertThat(done).isNotDone();
        firstInsert.tryEmitEmpty();

        Mono.fromFuture(done).block(TIME_LIMIT);
        assertThat(inserts).hasValue(2);
    }

    @Test
    void lets_a_row_that_the_table_refuses_fail_alone() {
        var outcomes = Flux.just("P2", "P9", "P1")
                .flatMapSequential(fieldsClass -> log.record(new Access("alone", "child", List.of(), fieldsClass))
                        .thenReturn("logged")
                        .onErrorReturn("refused"))
                .contextWrite(kent::into)
                .collectList()
                .block(TIME_LIMIT);

        assertThat(outcomes).containsExactly("logged", "refused", "logged");
    }

    @Test
    void fails_the_answer_when_the_row_cannot_be_written() {
        assertThatThrownBy(() -> as(kent, log.record(new Access("p".repeat(500), "child", List.of(), "P2"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void is_an_error_inside_a_transaction_which_would_wait_for_a_second_connection() {
        assertThatThrownBy(() -> as(
                        kent,
                        world.transactions().reading(ANYTHING, log.record(new Access("x", "child", List.of(), "P2")))))
                .hasMessageContaining("inside a transaction");
    }

    private static AccessEntries.Entry entry(String fieldsClass) {
        return new AccessEntries.Entry(
                new Access("read", "child", List.of(), fieldsClass), Who.of(Actor.PLATFORM, "correlation"));
    }
}
