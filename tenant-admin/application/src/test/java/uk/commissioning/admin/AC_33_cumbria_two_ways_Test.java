package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import uk.commissioning.testing.database.TestDatabase;

/// AC-33: 120 placements of Cumbria at £52,000 and a block of 12 places go to two councils on 1 April 2023.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AC_33_cumbria_two_ways_Test {

    private static final World WORLD = World.RUNNING;
    private static final TestDatabase DATABASE = WORLD.database();
    private static final Map<String, List<String>> AREAS = Map.of(
            "ac33-cumberland", List.of("E07000026", "E07000028", "E07000029"),
            "ac33-westmorland", List.of("E07000027", "E07000030", "E07000031"));

    private Reorganised reorganised;
    private JsonNode plan;
    private JsonNode run;

    @BeforeAll
    void vest() {
        var cumbria = cumbria("ac33-cumbria", "133001");
        reorganised = Reorganised.setUp(
                "ac33", LocalDate.of(2023, 4, 1), List.of(cumbria), List.of("ac33-cumberland", "ac33-westmorland"));
        plan = reorganised.freeze(reorganised.map("order", AREAS));
        run = reorganised.signedByAll(plan).vested(plan);
        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
    }

    @AfterAll
    void today() {
        WORLD.clockOfToday();
    }

    static MadeUp cumbria(String key, String urn) {
        var cumbria = new MadeUp(DATABASE, World.VAULT, key, "E10000006");
        var school = MadeUp.school(DATABASE, urn, "E07000028");
        cumbria.placements(24, "E07000026", school, 5_200_000)
                .placements(31, "E07000028", school, 5_200_000)
                .placements(16, "E07000029", school, 5_200_000)
                .placements(19, "E07000027", school, 5_200_000)
                .placements(12, "E07000030", school, 5_200_000)
                .placements(18, "E07000031", school, 5_200_000);
        var block = cumbria.block(school, 12, 4_850_000);
        return cumbria.pupils(7, "E07000028", school, block)
                .pupils(4, "E07000030", school, block)
                .written();
    }

    @Test
    void each_successor_has_its_placements_and_their_pounds() {
        assertThat(Reorganised.books(run, "fee lines"))
                .containsExactlyInAnyOrder(
                        "ac33-cumberland 71 369200000", "ac33-westmorland 49 254800000", "shared 2 58200000");
        assertThat(fees("ac33-cumberland", "IPA")).isEqualTo("71 369200000");
        assertThat(fees("ac33-westmorland", "IPA")).isEqualTo("49 254800000");
    }

    @Test
    void the_block_is_split_by_places() {
        assertThat(block("ac33-cumberland")).isEqualTo("8 38800000");
        assertThat(block("ac33-westmorland")).isEqualTo("4 19400000");
    }

    @Test
    void contracts_keep_their_numbers_and_have_no_end() {
        assertThat(DATABASE.ask("""
                        select count(*) from core.contract s
                        join core.contract p on p.tenant_id = '%s' and p.id = s.id
                        where s.tenant_id = '%s' and s.kind = 'IPA'
                          and (s.ref, s.starts_on, s.ends_on, s.ended_on, s.regime)
                              is not distinct from (p.ref, p.starts_on, p.ends_on, p.ended_on, p.regime)""".formatted(Reorganised.idOf("ac33-cumbria"), Reorganised.idOf("ac33-cumberland"))))
                .isEqualTo("78");
    }

    @Test
    void the_predecessor_is_dissolved_and_the_successors_live_from_vesting_day() {
        assertThat(DATABASE.lines("""
                        select key || ' ' || state || ' ' || state_since from platform.council
                        where key like 'ac33-%' order by key"""))
                .containsExactly(
                        "ac33-cumberland LIVE 2023-04-01",
                        "ac33-cumbria DISSOLVED 2023-04-01",
                        "ac33-westmorland LIVE 2023-04-01");
    }

    @Test
    void nothing_of_the_predecessor_is_changed_and_every_record_says_where_it_comes_from() {
        var cumbria = Reorganised.idOf("ac33-cumbria");
        assertThat(DATABASE.ask("select count(*) from core.contract where tenant_id = '%s'".formatted(cumbria)))
                .isEqualTo("132");
        assertThat(DATABASE.ask("""
                        select count(*) from core.contract c
                        where c.tenant_id in ('%s', '%s')
                          and not exists (select from platform.inherited i
                                          where i.tenant_id = c.tenant_id and i.kind = 'CONTRACT' and i.id = c.id
                                            and i.predecessor_id = '%s')""".formatted(
                                Reorganised.idOf("ac33-cumberland"), Reorganised.idOf("ac33-westmorland"), cumbria)))
                .isEqualTo("0");
    }

    @Test
    void started_again_it_answers_the_same_run_and_changes_nothing() {
        var before = DATABASE.ask("select count(*) from core.contract");
        var again = World.json(Reorganised.expect(202, reorganised.vesting(plan)));
        assertThat(again.get("id").asString()).isEqualTo(run.get("id").asString());
        assertThat(DATABASE.ask("select count(*) from core.contract")).isEqualTo(before);
    }

    @Test
    void each_council_finds_it_in_its_audit_with_the_digest() {
        assertThat(DATABASE.lines("""
                        select c.key from platform.audit_entry a join platform.council c using (tenant_id)
                        where c.key like 'ac33-%' and a.action = 'reorganisation.vested'
                          and a.details ->> 'digest' = '""" + plan.get("digest").asString() + "' order by 1"))
                .containsExactly("ac33-cumberland", "ac33-cumbria", "ac33-westmorland");
    }

    @Test
    void by_money_the_block_is_split_to_the_penny() {
        var cumbria = cumbria("ac33m-cumbria", "133002");
        var made = Reorganised.setUp(
                "ac33m", LocalDate.of(2023, 4, 1), List.of(cumbria), List.of("ac33-cumberland", "ac33-westmorland"));
        var block = java.util.UUID.fromString(
                DATABASE.ask("select contract_id from core.block where tenant_id = '%s'".formatted(cumbria.id())));
        made.decide(cumbria, List.of(block), """
                "route":"SPLIT_NOVATION","splitBy":"MONEY","key":"PUPILS_HOME\"""");
        var frozen = made.freeze(made.map("order", AREAS));
        var vested = made.signedByAll(frozen).vested(frozen);

        assertThat(vested.get("state").asString()).as(vested.toString()).isEqualTo("DONE");
        assertThat(DATABASE.lines("""
                        select f.pence from core.fee_line f join platform.inherited i
                            on i.tenant_id = f.tenant_id and i.kind = 'CONTRACT' and i.id = f.contract_id
                        where i.original_id = '%s' order by f.pence desc""".formatted(block))).containsExactly("37036364", "21163636");
    }

    private static String fees(String council, String kind) {
        return DATABASE.ask("""
                select count(*) || ' ' || sum(f.pence) from core.fee_line f
                join core.contract c on c.tenant_id = f.tenant_id and c.id = f.contract_id
                join platform.inherited i on i.tenant_id = c.tenant_id and i.kind = 'CONTRACT' and i.id = c.id
                where c.tenant_id = '%s' and c.kind = '%s' and i.predecessor_id = '%s'""".formatted(Reorganised.idOf(council), kind, Reorganised.idOf("ac33-cumbria")));
    }

    private static String block(String council) {
        return DATABASE.ask("""
                select b.places || ' ' || f.pence from core.block b
                join core.fee_line f on f.tenant_id = b.tenant_id and f.contract_id = b.contract_id
                join platform.inherited i on i.tenant_id = b.tenant_id and i.kind = 'CONTRACT' and i.id = b.contract_id
                where b.tenant_id = '%s' and i.predecessor_id = '%s'""".formatted(Reorganised.idOf(council), Reorganised.idOf("ac33-cumbria")));
    }
}
