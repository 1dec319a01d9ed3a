package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.edge.Call;

/// AC-34: Kent and Medway by option 4b on 1 April 2028, with a block that spans three successors. AC-35: a school that
/// both councils use.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AC_34_kent_four_ways_Test {

    private static final World WORLD = World.RUNNING;
    private static final TestDatabase DATABASE = WORLD.database();
    private static final Map<String, List<String>> OPTION_4B = Map.of(
            "ac34-north", List.of("E07000107", "E07000109", "E06000035"),
            "ac34-west", List.of("E07000111", "E07000115", "E07000110", "E07000116"),
            "ac34-mid", List.of("E07000113", "E07000105", "E07000112"),
            "ac34-east", List.of("E07000106", "E07000114", "E07000108"));
    private static final List<String> SUCCESSORS = List.of("ac34-north", "ac34-west", "ac34-mid", "ac34-east");

    private final MadeUp kent = new MadeUp(DATABASE, World.VAULT, "ac34-kent", "E10000016");
    private final MadeUp medway = new MadeUp(DATABASE, World.VAULT, "ac34-medway", "E06000035");
    private UUID block;
    private UUID blockByMoney;
    private UUID monitoring;
    private JsonNode scenario;
    private JsonNode run;

    @BeforeAll
    void vest() {
        var school = MadeUp.school(DATABASE, "134001", "E07000105");
        var both = MadeUp.school(DATABASE, "118999", "E07000109");
        // 412 by home: North 96, West 118, Mid 87, East 111, pupils of the blocks among them
        kent.placements(3, "E07000107", both, 5_800_000)
                .placements(93, "E07000109", school, 5_000_000)
                .placements(8, "E07000110", both, 5_800_000)
                .placements(98, "E07000116", school, 5_000_000)
                .placements(71, "E07000105", school, 5_000_000)
                .placements(93, "E07000114", school, 5_000_000);
        block = kent.block(school, 25, 5_240_000);
        kent.pupils(9, "E07000106", school, block)
                .pupils(8, "E07000113", school, block)
                .pupils(6, "E07000111", school, block);
        blockByMoney = kent.block(school, 25, 5_240_000);
        kent.pupils(9, "E07000106", school, blockByMoney)
                .pupils(8, "E07000113", school, blockByMoney)
                .pupils(6, "E07000111", school, blockByMoney);
        monitoring = kent.other(school, 10_000_000);
        kent.written();
        medway.placements(4, "E06000035", both, 6_150_000)
                .placements(37, "E06000035", school, 5_000_000)
                .written();

        var made = Reorganised.setUp("ac34", LocalDate.of(2028, 4, 1), List.of(kent, medway), SUCCESSORS);
        made.decide(kent, List.of(blockByMoney), """
                "route":"SPLIT_NOVATION","splitBy":"MONEY","key":"PUPILS_HOME\"""");
        made.decide(kent, List.of(monitoring), """
                "route":"SPLIT_NOVATION","splitBy":"MONEY","key":"POPULATION\"""");
        var map = made.map("4b", OPTION_4B);
        Reorganised.expect(
                204,
                made.lead()
                        .send(Call.of("PUT", made.path() + "/money/ac34-kent/IN_YEAR_GAP")
                                .json("""
                {"pence":5750000000,"source":"Kent Cabinet, March 2026"}""")));
        scenario = World.json(Reorganised.expect(200, made.lead().get(made.path() + "/scenarios?map=" + map)))
                .get("items")
                .get(0);
        var plan = made.freeze(map);
        run = made.signedByAll(plan).vested(plan);
        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
    }

    @AfterAll
    void today() {
        WORLD.clockOfToday();
    }

    @Test
    void placements_follow_their_homes() {
        assertThat(SUCCESSORS.stream().map(council -> placements(council, kent)))
                .containsExactly("96", "118", "87", "111");
        assertThat(SUCCESSORS.stream().map(council -> placements(council, medway)))
                .containsExactly("41", "0", "0", "0");
    }

    @Test
    void a_block_by_places_gives_the_north_none() {
        assertThat(parts(block))
                .containsExactly("ac34-east 10 52400000", "ac34-mid 9 47160000", "ac34-west 6 31440000");
    }

    @Test
    void a_block_by_money_sums_to_the_penny() {
        assertThat(parts(blockByMoney))
                .containsExactly("ac34-east 10 51260870", "ac34-mid 9 45565217", "ac34-west 6 34173913");
    }

    @Test
    void a_shared_cost_goes_by_kents_population() {
        assertThat(parts(monitoring))
                .containsExactly(
                        "ac34-east null 2685454",
                        "ac34-mid null 2487972",
                        "ac34-north null 1390391",
                        "ac34-west null 3436183");
    }

    @Test
    void AC_35_one_provider_two_price_histories() {
        assertThat(DATABASE.ask("select count(*) from core.site where urn = '118999'"))
                .isEqualTo("1");
        assertThat(at118999("ac34-north")).containsExactly("5800000 3", "6150000 4");
        assertThat(at118999("ac34-west")).containsExactly("5800000 8");
        assertThat(DATABASE.lines("""
                        select p.key || ' ' || count(*)
                        from platform.inherited i
                        join platform.council c on c.tenant_id = i.tenant_id and c.key = 'ac34-north'
                        join platform.council p on p.tenant_id = i.predecessor_id
                        join core.contract k on k.tenant_id = i.tenant_id and k.id = i.id
                        join core.site s on s.id = k.site_id and s.urn = '118999'
                        where i.kind = 'CONTRACT' group by p.key order by p.key""")).containsExactly("ac34-kent 3", "ac34-medway 4");
    }

    @Test
    void the_same_number_in_both_predecessors_gets_its_councils_key_in_front() {
        assertThat(DATABASE.lines("""
                        select a.ref from core.agreement a join platform.council c using (tenant_id)
                        where c.key = 'ac34-north' order by a.ref""")).containsExactly("DPS", "ac34-medway/DPS");
        assertThat(DATABASE.ask("""
                        select count(*) = count(distinct k.ref) from core.child k join platform.council c using (tenant_id)
                        where c.key = 'ac34-north'""")).isEqualTo("true");
    }

    @Test
    void both_books_agree_and_residuals_are_pennies_of_shared_contracts() {
        assertThat(run.get("report").get("reconciliation").get("differences")).isEmpty();
        for (var line : run.get("report").get("residuals")) {
            assertThat(line.get("successor").isNull()).isTrue();
            assertThat(Math.abs(line.get("penceAfter").asLong()
                            - line.get("penceBefore").asLong()))
                    .isLessThanOrEqualTo(line.get("recordsAfter").asLong());
        }
    }

    @Test
    void LG_24_the_gap_is_shared_by_population_and_by_pupils() {
        Map<String, Map<String, Long>> shares = new LinkedHashMap<>();
        for (var share : scenario.get("money")) {
            Map<String, Long> parts = new LinkedHashMap<>();
            share.get("parts")
                    .properties()
                    .forEach(part -> parts.put(part.getKey(), part.getValue().asLong()));
            shares.put(share.get("key").asString(), parts);
        }
        assertThat(shares.get("POPULATION")).containsEntry("ac34-north", 799_474_626L);
        assertThat(shares.get("PUPILS")).containsEntry("ac34-north", 1_339_805_825L);
        assertThat(shares.values())
                .allSatisfy(parts -> assertThat(parts.values().stream()
                                .mapToLong(pence -> pence)
                                .sum())
                        .isEqualTo(5_750_000_000L));
    }

    @Test
    void a_scenario_tells_each_successors_part_before_anything_is_decided() {
        List<String> parts = new ArrayList<>();
        for (var part : scenario.get("parts")) {
            parts.add("%s %d %d"
                    .formatted(
                            part.get("successor").asString(),
                            part.get("portfolio").get("placements").asInt(),
                            part.get("blocks").get("places").asInt()));
        }
        assertThat(parts).containsExactly("ac34-east 111 20", "ac34-mid 87 18", "ac34-north 137 0", "ac34-west 118 12");
    }

    private static String placements(String council, MadeUp predecessor) {
        return DATABASE.ask("""
                select count(*) from core.placement p
                join platform.inherited i on i.tenant_id = p.tenant_id and i.kind = 'CONTRACT' and i.id = p.contract_id
                where p.tenant_id = '%s' and i.predecessor_id = '%s'""".formatted(Reorganised.idOf(council), predecessor.id()));
    }

    private static List<String> parts(UUID contract) {
        return DATABASE.lines("""
                select c.key || ' ' || coalesce(b.places::text, 'null') || ' ' || f.pence
                from platform.inherited i
                join platform.council c on c.tenant_id = i.tenant_id
                join core.fee_line f on f.tenant_id = i.tenant_id and f.contract_id = i.id
                left join core.block b on b.tenant_id = i.tenant_id and b.contract_id = i.id
                where i.kind = 'CONTRACT' and i.original_id = '%s' order by c.key""".formatted(contract));
    }

    private static List<String> at118999(String council) {
        return DATABASE.lines("""
                select f.pence || ' ' || count(*)
                from core.contract k
                join core.site s on s.id = k.site_id and s.urn = '118999'
                join core.fee_line f on f.tenant_id = k.tenant_id and f.contract_id = k.id
                where k.tenant_id = '%s' group by f.pence order by f.pence""".formatted(Reorganised.idOf(council)));
    }
}
