package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.World.askedOnce;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Examples.aPlan;
import static uk.commissioning.tenants.council.Examples.ppon;
import static uk.commissioning.tenants.council.Refusing.assertRefused;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.tenants.World;

/// A13: what creates, creates once per Idempotency-Key. Two at the same time do not spoil each other.
class PlanningOnceTest {

    private static World world;

    @BeforeAll
    static void begin() {
        world = World.alone();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void the_same_request_again_is_answered_with_what_it_made() {
        var first = askedOnce("key-1", plan(aLivePlan("once", ppon("PAAA-0001-AAAA", "2024-01-01", null))));
        var again = askedOnce("key-1", plan(aLivePlan("once", ppon("PAAA-0001-AAAA", "2024-01-01", null))));

        assertThat(again).isEqualTo(first);
        assertThat(world.ask("select count(*) from platform.council where key = 'once'"))
                .isEqualTo("1");
        assertThat(world.count("audit_entry", "once")).isEqualTo(3);
    }

    @Test
    void the_same_key_with_other_input_is_refused() {
        askedOnce("key-2", plan(aPlan("other-input")));

        assertRefused(
                CommonReason.KEY_USED_FOR_SOMETHING_ELSE, () -> askedOnce("key-2", plan(aLivePlan("other-input"))));
    }

    @Test
    void an_identifier_is_added_once() {
        var council = asked(plan(aLivePlan("added-once")));
        var add = world.the(AddIdentifier.class);

        var first = askedOnce("key-3", add.add(council.key(), ppon("PAAA-0002-AAAA", "2024-01-01", null)));
        var again = askedOnce("key-3", add.add(council.key(), ppon("PAAA-0002-AAAA", "2024-01-01", null)));

        assertThat(again).isEqualTo(first);
        assertThat(world.count("council_identifier", "added-once")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_plans_with_one_council_key_at_the_same_time_one_is_stored(RepetitionInfo repetition) {
        var key = "race-" + repetition.getCurrentRepetition();

        var outcomes = atOnce(
                outcome(World.bound(World.OPERATOR, plan(aPlan(key)))),
                outcome(World.bound(World.OPERATOR, plan(aPlan(key)))));

        assertThat(outcomes).containsExactlyInAnyOrder("stored", "council-key-taken");
        assertThat(world.count("audit_entry", key)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void two_twins_at_the_same_time_are_answered_with_one_council(RepetitionInfo repetition) {
        var key = "twin-" + repetition.getCurrentRepetition();
        var twin = World.once("twins-" + key, plan(aPlan(key)));

        assertThat(atOnce(outcome(twin), outcome(twin))).containsExactly("stored", "stored");
        assertThat(world.count("audit_entry", key)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_changes_of_one_version_at_the_same_time_one_is_stored(RepetitionInfo repetition) {
        var council = asked(plan(aLivePlan("version-" + repetition.getCurrentRepetition())));
        var rename = world.the(RenameCouncil.class);

        var outcomes = atOnce(
                outcome(World.bound(World.OPERATOR, rename.rename(council.key(), 1, new CouncilName("One")))),
                outcome(World.bound(World.OPERATOR, rename.rename(council.key(), 1, new CouncilName("Two")))));

        assertThat(outcomes).containsExactlyInAnyOrder("stored", "changed-by-somebody-else");
    }

    @RepeatedTest(5)
    void of_two_councils_that_claim_one_code_at_the_same_time_one_gets_it(RepetitionInfo repetition) {
        var number = repetition.getCurrentRepetition();
        var code = "PRAC-000%d-RACE".formatted(number);
        var one = asked(plan(aLivePlan("claims-one-" + number)));
        var two = asked(plan(aLivePlan("claims-two-" + number)));
        var add = world.the(AddIdentifier.class);

        var outcomes = atOnce(
                outcome(World.bound(World.OPERATOR, add.add(one.key(), ppon(code, "2024-01-01", null)))),
                outcome(World.bound(World.OPERATOR, add.add(two.key(), ppon(code, "2024-01-01", null)))));

        assertThat(outcomes).containsExactlyInAnyOrder("stored", "identifier-held-by-another-council");
    }

    private static List<String> atOnce(Mono<String> one, Mono<String> two) {
        return Flux.merge(one, two).collectList().block(World.LIMIT);
    }

    private static Mono<String> outcome(Mono<?> request) {
        return request.map(_ -> "stored")
                .onErrorResume(
                        Refused.class, refused -> Mono.just(refused.reason().code()));
    }

    private static Mono<Council> plan(CouncilPlan plan) {
        return Mono.defer(() -> world.the(PlanCouncil.class).plan(plan));
    }
}
