package uk.commissioning.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.telemetry.Seams;
import uk.commissioning.runtime.tenancy.CouncilBinding;

class A6_delivering_messages_Test {

    private static final Mono<Void> TAKEN = Mono.empty();

    private final World world = new World(4);
    private final Outbox outbox = new PostgresOutbox(world.client());
    private final CouncilBinding kent = world.person(world.council("kent", "LIVE"), Role.FINANCE);
    private final CouncilBinding medway = world.person(world.council("medway", "LIVE"), Role.FINANCE);
    private final List<String> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void brings_a_message_with_its_council_its_id_and_its_payload() {
        var record = UUID.randomUUID();
        send(kent, new Message("thing.done", record, Map.of("name", "Kent")));
        var deliveries = new CopyOnWriteArrayList<Receiver.Delivery>();

        dispatcher(receiver("thing.done", delivery -> Mono.fromRunnable(() -> deliveries.add(delivery))))
                .deliver()
                .block(TIME_LIMIT);

        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.council()).isEqualTo(kent.council());
            assertThat(delivery.message()).isEqualTo(new Message("thing.done", record, Map.of("name", "Kent")));
            assertThat(delivery.messageId().toString())
                    .isEqualTo(world.database.ask("select id from platform.outbox where delivered_at is not null"));
        });
    }

    @Test
    void happens_once_when_nothing_goes_wrong_even_with_many_dispatchers() {
        for (int number = 0; number < 20; number++) {
            send(kent, message("thing.done", number));
            send(medway, message("thing.done", number));
        }

        Flux.range(0, 8)
                .flatMap(_ -> drained(dispatcher(receiver("thing.done", delivery -> note(delivery)))), 8)
                .blockLast(TIME_LIMIT);
        drained(dispatcher(receiver("thing.done", this::note))).block(TIME_LIMIT);

        assertThat(received).hasSize(40);
        assertThat(received.stream()
                        .filter(line -> line.startsWith(kent.council().toString())))
                .containsExactlyElementsOf(inOrder(kent, 20));
        assertThat(received.stream()
                        .filter(line -> line.startsWith(medway.council().toString())))
                .containsExactlyElementsOf(inOrder(medway, 20));
    }

    @Test
    void of_a_change_that_is_rolled_back_does_not_happen() {
        var work = outbox.add(message("thing.done", 1)).then(Mono.error(new Undone()));
        assertThatThrownBy(() -> as(kent, world.transactions().writing(ANYTHING, work)))
                .isInstanceOf(Undone.class);

        assertThat(dispatcher(receiver("thing.done", this::note)).deliver().block(TIME_LIMIT))
                .isZero();
    }

    @Test
    void leaves_alone_what_nobody_here_receives() {
        send(kent, message("other.done", 1));
        send(kent, message("thing.done", 2));

        drained(dispatcher(receiver("thing.done", this::note))).block(TIME_LIMIT);

        assertThat(received).containsExactly(line(kent, 2));
        assertThat(world.database.ask("select attempts from platform.outbox where type = 'other.done'"))
                .isEqualTo("0");
    }

    @Test
    void that_fails_is_tried_again_later_and_holds_back_its_council_only() {
        send(kent, message("thing.done", 1));
        send(kent, message("thing.done", 2));
        send(medway, message("thing.done", 1));
        var broken = dispatcher(receiver(
                "thing.done",
                delivery -> delivery.council().equals(kent.council())
                        ? Mono.error(new IllegalStateException("not now"))
                        : note(delivery)));

        drained(broken).block(TIME_LIMIT);
        assertThat(received).containsExactly(line(medway, 1));
        assertThat(world.database.ask("select string_agg(attempts::text, ' ' order by created_at) from platform.outbox"
                        + " where tenant_id = '%s'".formatted(kent.council())))
                .isEqualTo("1 0");

        world.database.run("update platform.outbox set next_attempt = now()");
        drained(dispatcher(receiver("thing.done", this::note))).block(TIME_LIMIT);
        assertThat(received).containsExactly(line(medway, 1), line(kent, 1), line(kent, 2));
    }

    @Test
    void goes_on_after_a_dispatcher_died_in_the_middle() {
        send(kent, message("thing.done", 1));
        var dying =
                dispatcher(receiver("thing.done", _ -> Mono.never())).deliver().subscribe();
        World.eventually(() ->
                world.database.ask("select max(attempts) from platform.outbox").equals("1"));
        dying.dispose();

        world.database.run("update platform.outbox set next_attempt = now()");
        drained(dispatcher(receiver("thing.done", this::note))).block(TIME_LIMIT);
        assertThat(received).containsExactly(line(kent, 1));
    }

    @Test
    void runs_with_no_transaction_of_ours_open() {
        send(kent, message("thing.done", 1));
        var open = new CopyOnWriteArrayList<Long>();

        dispatcher(receiver("thing.done", _ -> Mono.fromRunnable(() -> open.add(world.leftOpen()))))
                .deliver()
                .block(TIME_LIMIT);

        assertThat(open).containsExactly(0L);
    }

    @Test
    void waits_longer_after_each_failure_up_to_five_minutes() {
        assertThat(List.of(1, 2, 3, 9, 10, 1_000))
                .map(OutboxDispatcher::delayAfter)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(256),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5));
    }

    private void send(CouncilBinding who, Message message) {
        as(who, world.transactions().writing(ANYTHING, outbox.add(message)));
    }

    private OutboxDispatcher dispatcher(Receiver... receivers) {
        return new OutboxDispatcher(messages(), List.of(receivers), Seams.off());
    }

    private WaitingMessages messages() {
        return new WaitingMessages(world.dispatcher.client());
    }

    private static Mono<Void> drained(OutboxDispatcher dispatcher) {
        return dispatcher.deliver().repeat(100).takeUntil(taken -> taken == 0).then();
    }

    private Mono<Void> note(Receiver.Delivery delivery) {
        return TAKEN.doFirst(() -> received.add(
                delivery.council() + " " + delivery.message().payload().get("number")));
    }

    private static Message message(String type, int number) {
        return new Message(type, UUID.randomUUID(), Map.of("number", String.valueOf(number)));
    }

    private static String line(CouncilBinding who, int number) {
        return who.council() + " " + number;
    }

    private static List<String> inOrder(CouncilBinding who, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> line(who, number))
                .toList();
    }

    private static Receiver receiver(String type, Function<Receiver.Delivery, Mono<Void>> receive) {
        return new Receiver() {
            @Override
            public Set<String> types() {
                return Set.of(type);
            }

            @Override
            public Mono<Void> receive(Delivery delivery) {
                return receive.apply(delivery);
            }
        };
    }

    private static final class Undone extends RuntimeException {}
}
