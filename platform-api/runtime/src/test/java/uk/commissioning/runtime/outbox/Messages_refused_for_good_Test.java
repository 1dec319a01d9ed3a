package uk.commissioning.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.outbox.RefusedForGood;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.telemetry.Seams;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// docs/adr/0013: one message that nobody will ever take must not hold a council's outbox for ever.
class Messages_refused_for_good_Test {

    private static final String REFUSED = "refused";

    private final World world = new World(4);
    private final CouncilBinding kent = world.person(world.council("kent", "LIVE"), Role.FINANCE);
    private final UUID record = UUID.randomUUID();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicReference<RuntimeException> answer =
            new AtomicReference<>(new RefusedForGood("Keycloak answered 400 to POST /users"));
    private final WaitingMessages messages = new WaitingMessages(world.dispatcher.client());
    private final OutboxDispatcher dispatcher =
            new OutboxDispatcher(messages, List.of(new RefusingReceiver()), Seams.off());

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void hold_back_their_council_while_they_are_tried_again() {
        send(REFUSED, record);
        send("another", UUID.randomUUID());

        tried(9);

        assertThat(received).isEmpty();
        assertThat(messages.setAside().block(TIME_LIMIT)).isZero();
    }

    @Test
    void are_set_aside_in_the_end_kept_and_counted_while_others_go_on() {
        send(REFUSED, record);
        send("another", UUID.randomUUID());

        tried(11);

        assertThat(received).containsExactly("another");
        assertThat(messages.setAside().block(TIME_LIMIT)).isOne();
        assertThat(world.database.ask("select refused_with from platform.outbox where set_aside_at is not null"))
                .isEqualTo("Keycloak answered 400 to POST /users");
        assertThat(new OutboxHealth(messages).health().block(TIME_LIMIT).getDetails())
                .isEqualTo(Map.of("setAside", 1L));
    }

    @Test
    void go_on_holding_back_what_came_later_about_the_same_record() {
        send("earlier", record);
        send(REFUSED, record);
        send("later", record);
        send("another", UUID.randomUUID());

        tried(14);

        assertThat(received).containsExactly("earlier", "another");
    }

    @Test
    void are_delivered_in_order_after_all_when_somebody_lets_them_go_on() {
        send(REFUSED, record);
        send("later", record);
        tried(11);
        answer.set(null);

        world.database.run(
                "update platform.outbox set set_aside_at = null, refusals = 0, next_attempt = now() where set_aside_at is not null");
        tried(3);

        assertThat(received).containsExactly(REFUSED, "later");
    }

    @Test
    void are_not_those_whose_receiver_is_only_away() {
        answer.set(new IllegalStateException("away"));
        send(REFUSED, record);

        tried(30);

        assertThat(messages.setAside().block(TIME_LIMIT)).isZero();
        answer.set(null);
        tried(1);
        assertThat(received).containsExactly(REFUSED);
    }

    /// As many rounds of delivery, each with its delay gone by.
    private void tried(int times) {
        for (int time = 0; time < times; time++) {
            world.database.run("update platform.outbox set next_attempt = now()");
            dispatcher.deliver().block(TIME_LIMIT);
        }
    }

    private void send(String name, UUID about) {
        var message = new Message("thing.done", about, Map.of("name", name));
        as(kent, world.transactions().writing(ANYTHING, new PostgresOutbox(world.client()).add(message)));
    }

    /// Takes everything but what is named so.
    private final class RefusingReceiver implements Receiver {

        @Override
        public Set<String> types() {
            return Set.of("thing.done");
        }

        @Override
        public Mono<Void> receive(Delivery delivery) {
            var name = delivery.message().payload().get("name");
            var refusal = answer.get();
            return REFUSED.equals(name) && refusal != null
                    ? Mono.error(refusal)
                    : Mono.fromRunnable(() -> received.add(name));
        }
    }
}
