package uk.commissioning.tenants.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.World.askedOnce;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Refusing.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.person.EmailAddress;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.World;
import uk.commissioning.tenants.council.ChangeCouncilState;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.PlanCouncil;

/// A5: the operator writes the first grant of a council, and no other.
class AppointingTheFirstAdministratorTest {

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
    void the_person_is_granted_the_role_invited_and_audited_without_a_name() {
        var key = council("appointed");

        var person = asked(appoint(key, "Ada O’Brien", "Ada.OBrien@Kent.example"));

        assertThat(world.ask("select name || ' ' || email from platform.person where id = '%s'".formatted(person)))
                .isEqualTo("Ada O’Brien ada.obrien@kent.example");
        assertThat(world.ask("select role || ' ' || granted_by from platform.council_grant where person_id = '%s'"
                        .formatted(person)))
                .isEqualTo("TENANT_ADMIN " + World.OPERATOR.subject());
        assertThat(world.ask(
                        "select type || ' ' || (payload ->> 'personId') || ' ' || (payload ->> 'name') || ' ' || (payload ->> 'email') from platform.outbox where record_id = '%s'"
                                .formatted(person)))
                .isEqualTo("person.invited " + person + " Ada O’Brien ada.obrien@kent.example");
        assertThat(world.ask(
                        "select action || ' ' || record_kind || ' ' || details from platform.audit_entry where record_id = '%s'"
                                .formatted(person)))
                .isEqualTo("administrator.appointed person {}");
    }

    @Test
    void a_second_one_is_refused_and_nothing_changes() {
        var key = council("second");
        asked(appoint(key, "Ada Example", "ada@second.example"));
        var told = world.count("audit_entry", "second");

        assertRefused(
                AdministratorReason.FIRST_ADMINISTRATOR_APPOINTED,
                () -> asked(appoint(key, "Bea Example", "bea@second.example")));
        assertThat(world.count("person", "second")).isEqualTo(1);
        assertThat(world.count("audit_entry", "second")).isEqualTo(told);
    }

    @Test
    void the_same_request_again_is_answered_with_the_same_person() {
        var key = council("again");

        var first = askedOnce("again-1", appoint(key, "Ada Example", "ada@again.example"));

        assertThat(askedOnce("again-1", appoint(key, "Ada Example", "ada@again.example")))
                .isEqualTo(first);
        assertRefused(
                CommonReason.KEY_USED_FOR_SOMETHING_ELSE,
                () -> askedOnce("again-1", appoint(key, "Bea Example", "bea@again.example")));
    }

    @RepeatedTest(5)
    void of_two_at_the_same_time_one_is_appointed(RepetitionInfo repetition) {
        var council = "race-" + repetition.getCurrentRepetition();
        var key = council(council);

        var outcomes = Flux.merge(
                        outcome(appoint(key, "Ada Example", "ada@race.example")),
                        outcome(appoint(key, "Bea Example", "bea@race.example")))
                .collectList()
                .block(World.LIMIT);

        assertThat(outcomes).containsExactlyInAnyOrder("appointed", "first-administrator-appointed");
        assertThat(world.count("person", council)).isEqualTo(1);
        assertThat(world.count("council_grant", council)).isEqualTo(1);
        assertThat(world.ask(
                        "select count(*) from platform.outbox where type = 'person.invited' and tenant_id = (select tenant_id from platform.council where key = '%s')"
                                .formatted(council)))
                .isEqualTo("1");
    }

    @Test
    void a_dissolved_council_gets_none() {
        var key = council("dissolved");
        asked(world.the(ChangeCouncilState.class).change(key, 1, CouncilState.CLOSING, null));
        asked(world.the(ChangeCouncilState.class).change(key, 2, CouncilState.DISSOLVED, null));

        assertRefused(CommonReason.COUNCIL_DISSOLVED, () -> asked(appoint(key, "Ada Example", "ada@x.example")));
    }

    @Test
    void a_council_that_is_not_there_and_a_person_who_is_no_operator_are_refused() {
        var key = council("guarded");

        assertRefused(
                CommonReason.NOT_FOUND,
                () -> asked(appoint(new CouncilKey("nowhere"), "Ada Example", "ada@x.example")));
        assertRefused(
                CommonReason.NOT_ALLOWED, () -> asked(World.STRANGER, appoint(key, "Ada Example", "ada@x.example")));
        assertThat(world.count("person", "guarded")).isZero();
    }

    private static CouncilKey council(String key) {
        return asked(world.the(PlanCouncil.class).plan(aLivePlan(key))).key();
    }

    private static Mono<UUID> appoint(CouncilKey key, String name, String email) {
        var appointment = new Appointment(new PersonName(name), new EmailAddress(email));
        return Mono.defer(() -> world.the(AppointFirstAdministrator.class).appoint(key, appointment));
    }

    private static Mono<String> outcome(Mono<UUID> request) {
        return World.bound(World.OPERATOR, request)
                .map(_ -> "appointed")
                .onErrorResume(
                        Refused.class, refused -> Mono.just(refused.reason().code()));
    }
}
