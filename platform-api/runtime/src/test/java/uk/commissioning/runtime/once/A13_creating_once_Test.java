package uk.commissioning.runtime.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A13_creating_once_Test {

    private final World world = new World(4);
    private final Once once = new PostgresOnce(world.client());
    private final CouncilBinding kent = world.person(world.council("kent", "LIVE"), Role.FINANCE);
    private final AtomicInteger made = new AtomicInteger();

    @AfterAll
    void close() {
        world.close();
    }

    private record Input(String name, Map<String, Integer> counts) {}

    private static final Input INPUT = new Input("a", Map.of("x", 1));

    @Test
    void answers_what_the_same_key_made_before() {
        var first = create(kent, "key-1", INPUT);

        assertThat(create(kent, "key-1", new Input("a", Map.of("x", 1)))).isEqualTo(first);
        assertThat(create(kent, "key-2", INPUT)).isNotEqualTo(first);
    }

    @Test
    void refuses_the_key_with_other_input_or_for_another_kind_of_creation() {
        create(kent, "key-3", INPUT);

        assertKeyUsed(() -> create(kent, "key-3", new Input("b", Map.of("x", 1))));
        assertKeyUsed(() -> create(kent, "key-3", Map.of("name", "a", "counts", Map.of("x", 1))));
    }

    @Test
    void without_a_key_creates_each_time() {
        int before = made.get();
        as(kent, world.transactions().writing(ANYTHING, once.create(INPUT, creation())));
        as(kent, world.transactions().writing(ANYTHING, once.create(INPUT, creation())));

        assertThat(made).hasValue(before + 2);
    }

    @Test
    void by_twenty_parallel_twins_makes_one() {
        int before = made.get();
        var ids = Flux.range(0, 20)
                .flatMap(_ -> creating("key-twins", INPUT).contextWrite(kent::into), 20)
                .collectList()
                .block(TIME_LIMIT);

        assertThat(ids).hasSize(20).containsOnly(ids.getFirst());
        assertThat(made).hasValue(before + 1);
    }

    @Test
    void a_twin_takes_over_when_the_first_is_rolled_back() {
        var failing = world.transactions()
                .writing(ANYTHING, once.create(INPUT, Mono.error(new Undone())))
                .contextWrite(new OnceKey("key-4")::into);
        assertThatThrownBy(() -> as(kent, failing)).isInstanceOf(Undone.class);

        assertThat(create(kent, "key-4", INPUT)).isNotNull();
    }

    @Test
    void the_same_key_of_another_person_or_council_is_another_key() {
        var first = create(kent, "key-5", INPUT);

        assertThat(create(world.person(kent.council(), Role.FINANCE), "key-5", INPUT))
                .isNotEqualTo(first);
        var medway = world.person(world.council("medway", "LIVE"), kent.actor().subject(), Role.FINANCE);
        assertThat(create(medway, "key-5", INPUT)).isNotEqualTo(first);
    }

    @Test
    void a_key_older_than_a_day_is_new_again_and_is_cleaned_away() {
        var first = create(kent, "key-6", INPUT);
        world.database.run(
                "update platform.idempotency_key set used_at = now() - interval '25 hours' where key = 'key-6'");

        var second = create(kent, "key-6", new Input("other", Map.of()));
        assertThat(second).isNotEqualTo(first);
        assertThat(create(kent, "key-6", new Input("other", Map.of()))).isEqualTo(second);

        world.database.run(
                "update platform.idempotency_key set used_at = now() - interval '25 hours' where key = 'key-6'");
        new Cleaning(world.dispatcher).clean().block(TIME_LIMIT);
        assertThat(world.database.ask("select count(*) from platform.idempotency_key where key = 'key-6'"))
                .isEqualTo("0");
    }

    @Test
    void works_for_an_operator_about_a_council() {
        var operator = world.operator();
        var operatorsOnce = new PostgresOnce(world.operators.client());
        var creating = world.operators
                .transactions()
                .writingAbout(kent.council(), operatorsOnce.create(INPUT, creation()))
                .contextWrite(new OnceKey("key-7")::into);

        assertThat(as(operator, creating)).isEqualTo(as(operator, creating));
    }

    @Test
    void the_order_of_members_makes_no_difference_and_the_input_is_not_stored() {
        var one = new java.util.LinkedHashMap<String, Object>(Map.of("child", "Marsh"));
        one.put("b", 1);
        var other = new java.util.LinkedHashMap<String, Object>();
        other.put("b", 1);
        other.put("child", "Marsh");

        assertThat(create(kent, "key-8", one)).isEqualTo(create(kent, "key-8", other));
        assertThat(world.database.ask("select count(*) from platform.idempotency_key k where k::text like '%Marsh%'"))
                .isEqualTo("0");
    }

    @Test
    void lists_and_bytes_are_input_too() {
        var first = create(kent, "key-9", List.of("a", new byte[] {1, 2}));

        assertThat(create(kent, "key-9", List.of("a", new byte[] {1, 2}))).isEqualTo(first);
        assertKeyUsed(() -> create(kent, "key-9", List.of("a", new byte[] {1, 3})));
    }

    private UUID create(CouncilBinding who, String key, Object input) {
        return as(who, creating(key, input));
    }

    private Mono<UUID> creating(String key, Object input) {
        return world.transactions()
                .writing(ANYTHING, once.create(input, creation()))
                .contextWrite(new OnceKey(key)::into);
    }

    private Mono<UUID> creation() {
        return Mono.fromSupplier(() -> {
            made.incrementAndGet();
            return UUID.randomUUID();
        });
    }

    private static void assertKeyUsed(org.assertj.core.api.ThrowableAssert.ThrowingCallable creation) {
        assertThatThrownBy(creation)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CommonReason.KEY_USED_FOR_SOMETHING_ELSE));
    }

    private static final class Undone extends RuntimeException {}
}
