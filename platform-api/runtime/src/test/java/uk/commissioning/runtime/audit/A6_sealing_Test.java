package uk.commissioning.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.audit.VerifySeals.Verified;
import uk.commissioning.runtime.database.World;

class A6_sealing_Test {

    private final World world = new World(4);
    private final TenantId kent = world.council("kent", "LIVE");
    private final TenantId medway = world.council("medway", "LIVE");
    private final Sealer sealer = new Sealer(world.dispatcher);

    @BeforeEach
    void entries() {
        entries(kent, 50);
        entries(medway, 3);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void numbers_and_chains_each_councils_entries_on_their_own() {
        assertThat(sealer.seal().block(TIME_LIMIT)).isEqualTo(53);
        assertThat(sealer.seal().block(TIME_LIMIT)).isZero();

        assertThat(verified("kent")).satisfies(kept -> {
            assertThat(kept.whole()).isTrue();
            assertThat(kept.seals()).isEqualTo(50);
        });
        assertThat(verified("medway").seals()).isEqualTo(3);
        assertThat(world.database.ask("select count(*) from platform.audit_entry where not sealed"))
                .isEqualTo("0");
    }

    @Test
    void seals_the_log_of_reads_likewise() {
        world.database.run("""
                insert into platform.access_entry (tenant_id, id, actor, actor_name, roles, purpose, record_kind, record_ids,
                                                   fields_class, correlation_id)
                select '%s', gen_random_uuid(), gen_random_uuid(), 'Pat', '{FINANCE}', 'read', 'child',
                       array[gen_random_uuid()], 'P1', 'c' from generate_series(1, 7)""".formatted(kent));

        sealer.seal().block(TIME_LIMIT);
        assertThat(verified("kent", "ACCESS").whole()).isTrue();
        assertThat(verified("kent", "ACCESS").seals()).isEqualTo(7);

        world.database.run("update platform.access_entry set record_ids = '{}' where id ="
                + " (select entry_id from platform.seal where log = 'ACCESS' and number = 4)");
        assertThat(verified("kent", "ACCESS").firstBroken()).isEqualTo(4);
    }

    @Test
    void goes_on_where_it_stopped_in_batches() {
        entries(kent, 2_300);
        long sealed = 0;
        for (int round = 0; round < 5; round++) sealed += sealer.seal().block(TIME_LIMIT);
        entries(kent, 1);
        sealed += sealer.seal().block(TIME_LIMIT);

        assertThat(sealed).isEqualTo(53 + 2_300 + 1);
        assertThat(verified("kent").whole()).isTrue();
    }

    @Test
    void by_many_sealers_at_once_while_entries_are_written_leaves_one_whole_chain() {
        Flux.range(0, 60)
                .flatMap(
                        number -> number % 3 == 0
                                ? reactor.core.publisher.Mono.fromRunnable(() -> entries(kent, 20))
                                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())
                                : new Sealer(world.dispatcher).seal(),
                        12)
                .blockLast(TIME_LIMIT);
        while (sealer.seal().block(TIME_LIMIT) > 0) {}

        assertThat(verified("kent").whole()).isTrue();
        assertThat(verified("kent").seals()).isEqualTo(50 + 20 * 20);
        assertThat(verified("kent").waiting()).isZero();
    }

    @Test
    void shows_an_entry_that_was_changed() {
        sealer.seal().block(TIME_LIMIT);
        world.database.run("update platform.audit_entry set action = 'other' where id = (%s)".formatted(entry(17)));

        assertThat(verified("kent").firstBroken()).isEqualTo(17);
        assertThat(verified("kent").problem()).contains("entry was changed");
        assertThat(verified("medway").whole()).isTrue();
    }

    @Test
    void shows_a_seal_that_was_made_to_fit_a_changed_entry() {
        sealer.seal().block(TIME_LIMIT);
        world.database.run(
                "update platform.audit_entry set action = 'other' where id = (%s)".formatted(entry(17)),
                """
                update platform.seal s set entry_hash = platform.audit_hash(e) from platform.audit_entry e
                where s.tenant_id = '%s' and s.number = 17 and e.id = s.entry_id""".formatted(kent));

        assertThat(verified("kent").firstBroken()).isEqualTo(17);
        assertThat(verified("kent").problem()).contains("chain hash");
    }

    @Test
    void shows_a_seal_that_is_missing_in_the_middle_and_at_the_end() {
        sealer.seal().block(TIME_LIMIT);
        world.database.run("delete from platform.seal where tenant_id = '%s' and number in (9, 10)".formatted(kent));
        world.database.run("delete from platform.seal where tenant_id = '%s' and number = 3".formatted(medway));

        assertThat(verified("kent").firstBroken()).isEqualTo(9);
        assertThat(verified("kent").gaps()).containsExactly(9L, 10L);
        assertThat(verified("kent").withoutSeal()).isEqualTo(2);
        assertThat(verified("medway").whole()).isFalse();
        assertThat(verified("medway").withoutSeal()).isEqualTo(1);
    }

    @Test
    void lets_entries_expire_while_their_hash_is_kept() {
        sealer.seal().block(TIME_LIMIT);
        world.database.run("delete from platform.audit_entry where id in"
                + " (select entry_id from platform.seal where tenant_id = '%s' and number <= 20)".formatted(kent));

        assertThat(verified("kent").whole()).isTrue();
        assertThat(verified("kent").removed()).isEqualTo(20);
    }

    @Test
    void shows_an_entry_that_is_no_longer_marked() {
        sealer.seal().block(TIME_LIMIT);
        world.database.run("update platform.audit_entry set sealed = false where id = (%s)".formatted(entry(5)));

        assertThat(verified("kent").firstBroken()).isEqualTo(5);
    }

    @Test
    void is_told_in_lines_for_people() {
        sealer.seal().block(TIME_LIMIT);

        assertThat(VerifySeals.through(world.dispatcher)
                        .verify()
                        .block(TIME_LIMIT)
                        .lines())
                .contains("kent AUDIT: 50 sealed, 0 expired, 0 waiting, whole");
    }

    private Verified verified(String council) {
        return verified(council, "AUDIT");
    }

    private Verified verified(String council, String log) {
        var report = VerifySeals.through(world.dispatcher).verify().block(TIME_LIMIT);
        return report.logs().stream()
                .filter(verified ->
                        verified.council().equals(council) && verified.log().equals(log))
                .findFirst()
                .orElseThrow();
    }

    private String entry(int number) {
        return "select entry_id from platform.seal where tenant_id = '%s' and log = 'AUDIT' and number = %d"
                .formatted(kent, number);
    }

    private void entries(TenantId council, int count) {
        world.database.run("""
                insert into platform.audit_entry
                    (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
                select '%s', gen_random_uuid(), gen_random_uuid(), 'Pat', 'thing.done', 'DONE', 'thing', gen_random_uuid(),
                       jsonb_build_object('n', n::text), 'c' from generate_series(1, %d) n""".formatted(council, count));
    }
}
