package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.tenancy.TenantId;

/// A4: the role `reorganiser` sees the councils of one reorganisation, and writes into successors in a rehearsal that
/// cannot be committed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A4_working_in_a_reorganisation_Test {

    private static final Permission ANY = Permission.of("any", "do anything", Role.values());
    private static final Permission SIGN = Permission.of("sign", "sign", Role.SECTION_151_OFFICER);

    private final World world = new World(3);
    private final ReorganiserDatabase reorganiser = ReorganiserDatabase.connect(world.settings(3, 10, TIME_LIMIT));
    private final TenantId cumbria = world.council("cumbria", "LIVE");
    private final TenantId allerdale = world.council("cumberland", "SHADOW");
    private final TenantId kent = world.council("kent", "LIVE");
    private final UUID id = reorganisation("cumbria-2023");
    private final UUID lead = person(cumbria, Role.REORGANISATION_LEAD);

    A4_working_in_a_reorganisation_Test() {
        world.person(kent, Role.FINANCE);
        world.person(allerdale, Role.FINANCE);
        world.council("westmorland-and-furness", "SHADOW");
    }

    @AfterAll
    void close() {
        reorganiser.close();
        world.close();
    }

    @Test
    void a_name_in_paths_leads_to_it_and_an_unknown_one_to_none() {
        var transactions = reorganiser.transactions();

        assertThat(transactions.called("cumbria-2023").block(TIME_LIMIT)).isEqualTo(id);
        var nothing = transactions.called("nowhere").block(TIME_LIMIT);
        assertMissing(() -> as(lead, transactions.reading(nothing, ANY, Mono.just(1))));
    }

    @Test
    void whoever_holds_no_role_in_its_councils_finds_nothing() {
        var outsider = person(kent, Role.REORGANISATION_LEAD, Role.TENANT_ADMIN);

        assertMissing(() -> as(outsider, reorganiser.transactions().reading(id, ANY, Mono.just(1))));
        assertMissing(() -> as(UUID.randomUUID(), reorganiser.transactions().reading(id, ANY, Mono.just(1))));
    }

    @Test
    void a_visit_says_which_role_is_held_in_which_council() {
        var both = UUID.randomUUID();
        world.person(cumbria, both, Role.SECTION_151_OFFICER);
        world.person(allerdale, both, Role.SECTION_151_OFFICER, Role.AUDITOR);

        var visit = as(both, reorganiser.transactions().reading(id, SIGN, ReorganisationVisit.current()));

        assertThat(visit.operator()).isFalse();
        assertThat(visit.roles()).containsOnlyKeys("cumbria", "cumberland");
        assertThat(visit.roles().get("cumberland")).isEqualTo(Set.of(Role.SECTION_151_OFFICER, Role.AUDITOR));
        assertThat(visit.mayFor("cumbria", SIGN)).isTrue();
        assertThat(visit.mayFor("westmorland-and-furness", SIGN)).isFalse();
    }

    @Test
    void a_permission_is_asked_for() {
        assertThatThrownBy(() -> as(lead, reorganiser.transactions().reading(id, SIGN, Mono.just(1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
    }

    @Test
    void rows_of_a_predecessor_are_read_once_it_has_agreed_and_of_no_other_council_ever() {
        var other = reorganisation("cumbria-again");
        var people = count("select count(*) from platform.person where tenant_id = '%s'".formatted(cumbria));
        var everybody = count("select count(distinct tenant_id) from platform.person");

        assertThat(as(lead, reorganiser.transactions().reading(other, ANY, people)))
                .isZero();

        assertThat(agree(other, lead)).isTrue();
        assertThat(as(lead, reorganiser.transactions().reading(other, ANY, people)))
                .isPositive();
        assertThat(as(lead, reorganiser.transactions().reading(other, ANY, everybody)))
                .isLessThanOrEqualTo(3);
        assertThat(as(
                        lead,
                        reorganiser
                                .transactions()
                                .reading(
                                        other,
                                        ANY,
                                        count("select count(*) from platform.person where tenant_id = '%s'"
                                                .formatted(kent)))))
                .isZero();
    }

    @Test
    void nobody_agrees_for_a_council_but_those_who_lead_its_reorganisation_or_administer_it() {
        var another = reorganisation("cumbria-once-more");
        var finance = person(cumbria, Role.FINANCE);
        var successors = person(allerdale, Role.REORGANISATION_LEAD);

        assertThat(agree(another, finance)).isFalse();
        assertThat(agree(another, successors)).isFalse();
        assertThat(world.database.ask(
                        "select agreed_at from platform.predecessor where reorganisation_id = '%s'".formatted(another)))
                .isEqualTo("null");
    }

    @Test
    void nothing_is_written_into_a_council_outside_a_rehearsal() {
        assertThatThrownBy(() -> as(lead, reorganiser.transactions().writing(id, ANY, newPerson(allerdale))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_rehearsal_writes_into_successors_only_and_nothing_stays() {
        var inside = as(
                lead,
                reorganiser
                        .transactions()
                        .rehearsing(
                                id,
                                ANY,
                                newPerson(allerdale)
                                        .then(
                                                count(
                                                        "select count(*) from platform.person where email = 'rehearsed@example.org'"))));

        assertThat(inside).isEqualTo(1);
        assertThat(world.database.ask("select count(*) from platform.person where email = 'rehearsed@example.org'"))
                .isEqualTo("0");
        assertThat(world.database.ask("select count(*) from platform.move")).isEqualTo("0");
        for (var notASuccessor : List.of(cumbria, kent)) {
            assertThatThrownBy(() -> as(lead, reorganiser.transactions().rehearsing(id, ANY, newPerson(notASuccessor))))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void a_rehearsal_cannot_be_committed_whatever_the_application_does() throws SQLException {
        try (var connection = world.connectAs("reorganiser");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local app.reorganisation = '%s'".formatted(id));
            statement.execute("select platform.begin_rehearsal()");
            statement.execute(
                    "insert into platform.person (tenant_id, id, name, email) values ('%s', '%s', 'New', 'sly@example.org')"
                            .formatted(allerdale, Ids.next()));

            assertThatThrownBy(() -> statement.execute("delete from platform.move"))
                    .hasMessageContaining("permission denied");
            connection.rollback();
            statement.execute("set local app.reorganisation = '%s'".formatted(id));
            statement.execute("select platform.begin_rehearsal()");
            assertThatThrownBy(connection::commit).hasMessageContaining("A rehearsal is never committed");
        }
    }

    @Test
    void what_has_been_carried_out_takes_no_changes_and_no_rehearsal() {
        var done = reorganisation("cumbria-done");
        world.database.run("update platform.reorganisation set state = 'VESTED', vested_at = now() where id = '%s'"
                .formatted(done));

        for (var attempt : List.of(
                reorganiser.transactions().writing(done, ANY, Mono.just(1)),
                reorganiser.transactions().rehearsing(done, ANY, Mono.just(1)))) {
            assertThatThrownBy(() -> as(lead, attempt))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isIn(CommonReason.REORGANISATION_VESTED));
        }
        assertThat(as(lead, reorganiser.transactions().reading(done, ANY, Mono.just(1))))
                .isEqualTo(1);
    }

    private Boolean agree(UUID reorganisation, UUID who) {
        return as(
                who,
                reorganiser
                        .transactions()
                        .writing(
                                reorganisation,
                                ANY,
                                reorganiser
                                        .client()
                                        .sql("select platform.agree_to_reorganisation('cumbria', 'Lee Lead')")
                                        .mapValue(Boolean.class)
                                        .one()));
    }

    private Mono<Void> newPerson(TenantId council) {
        return reorganiser
                .client()
                .sql(
                        "insert into platform.person (tenant_id, id, name, email) values (:council, :id, 'New', 'rehearsed@example.org')")
                .bind("council", council.value())
                .bind("id", Ids.next())
                .then();
    }

    private Mono<Long> count(String sql) {
        return reorganiser.client().sql(sql).mapValue(Long.class).one();
    }

    private UUID person(TenantId council, Role... roles) {
        return world.person(council, roles).actor().subject();
    }

    private UUID reorganisation(String key) {
        var made = Ids.next();
        world.database.run(
                "insert into platform.reorganisation (id, key, name, vesting_day, made_by) values ('%s', '%s', 'Cumbria', '2028-04-01', '%s')"
                        .formatted(made, key, made),
                "insert into platform.predecessor (reorganisation_id, council_id) values ('%s', '%s')"
                        .formatted(made, cumbria),
                "insert into platform.successor (reorganisation_id, key, name, nominated) values ('%s', 'cumberland', 'Cumberland', true), ('%s', 'westmorland-and-furness', 'Westmorland and Furness', false)"
                        .formatted(made, made));
        return made;
    }

    private static <T> T as(UUID who, Mono<T> work) {
        return work.contextWrite(context -> context.put(Actor.class, new Actor(who, "Pat")))
                .block(TIME_LIMIT);
    }

    private static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(CommonReason.NOT_FOUND));
    }
}
