package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LG-21: for random portfolios, maps and keys both books agree, every child has one successor, every contract at least
/// one outcome, and every row of every table is accounted for. A case is told by its seed.
class LG_21_random_portfolios_Test {

    private static final World WORLD = World.RUNNING;
    private static final List<String> KENT = List.of(
            "E07000105",
            "E07000106",
            "E07000107",
            "E07000108",
            "E07000109",
            "E07000110",
            "E07000111",
            "E07000112",
            "E07000113",
            "E07000114",
            "E07000115",
            "E07000116");
    private static final String MEDWAY = "E06000035";
    private static final List<String> KEYS = List.of("PUPILS_HOME", "EQUAL", "POPULATION", "CUSTOM");

    @AfterEach
    void today() {
        WORLD.clockOfToday();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothing_is_lost_doubled_or_changed(int seed) {
        var random = new Random(seed);
        var prefix = "lg21-" + seed + "-";
        List<String> successors = new ArrayList<>();
        for (var nth = 0; nth < 1 + random.nextInt(4); nth++) successors.add(prefix + (char) ('a' + nth));
        Map<String, List<String>> areas = new LinkedHashMap<>();
        for (var code : KENT)
            areas.computeIfAbsent(any(successors, random), _ -> new ArrayList<>())
                    .add(code);
        areas.computeIfAbsent(any(successors, random), _ -> new ArrayList<>()).add(MEDWAY);
        var schools = List.of(
                MadeUp.school(WORLD.database(), String.valueOf(170_000 + 2 * seed), KENT.getFirst()),
                MadeUp.school(WORLD.database(), String.valueOf(170_001 + 2 * seed), MEDWAY));
        var kent = new MadeUp(WORLD.database(), World.VAULT, prefix + "kent", "E10000016");
        var medway = new MadeUp(WORLD.database(), World.VAULT, prefix + "medway", MEDWAY);
        var decided = filled(kent, schools, random);
        filled(medway, schools, random);

        var made = Reorganised.setUp(prefix + "x", LocalDate.of(2028, 4, 1), List.of(kent, medway), successors);
        for (var contract : decided) made.decide(kent, List.of(contract), decision(successors, random));
        var map = made.map("random", areas);
        var frozen = made.frozen(map);
        if (frozen.status() == 422) {
            assertThat(frozen.text()).contains("key-sums-to-zero");
            return;
        }
        var plan = World.json(Reorganised.expect(201, frozen));
        var number = plan.get("number").asInt();
        var run = made.signedByAll(plan).vested(plan);

        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
        assertThat(run.get("report").get("reconciliation").get("differences")).isEmpty();
        assertEverythingIsThereOnce(List.of(kent, medway), number, prefix + "x");
    }

    private static void assertEverythingIsThereOnce(List<MadeUp> predecessors, int plan, String reorganisation) {
        for (var council : predecessors) {
            var parameters = new Object[] {council.id(), plan, reorganisation};
            nothing("""
                    select c.id from core.child c where c.tenant_id = '%1$s'
                      and (select count(*) from platform.inherited i
                           where i.kind = 'CHILD' and i.predecessor_id = c.tenant_id and i.original_id = c.id) <> 1""", parameters);
            nothing("""
                    select c.id from core.contract c where c.tenant_id = '%1$s'
                      and not exists (select from platform.plan_contract p
                                      where p.plan_number = %2$d and p.council_id = c.tenant_id and p.contract_id = c.id)""", parameters);
            // a child's contract stands with the child, at the same pence, whole
            nothing("""
                    select p.id from core.placement p
                    join core.fee_line f on f.tenant_id = p.tenant_id and f.contract_id = p.contract_id
                    where p.tenant_id = '%1$s'
                      and not exists (
                          select from core.fee_line s
                          join core.placement q on q.tenant_id = s.tenant_id and q.contract_id = s.contract_id
                          join platform.inherited i on i.tenant_id = s.tenant_id and i.kind = 'CHILD' and i.id = q.child_id
                          where s.id = f.id and s.tenant_id <> p.tenant_id and s.pence = f.pence and i.original_id = p.child_id)""", parameters);
            // what is shared sums to what it was, in pence and in places
            nothing("""
                    select f.id from core.fee_line f
                    where f.tenant_id = '%1$s'
                      and f.pence <> (select sum(s.pence) from core.fee_line s where s.id = f.id and s.tenant_id <> f.tenant_id)""", parameters);
            nothing("""
                    select b.contract_id from core.block b
                    where b.tenant_id = '%1$s'
                      and b.places <> (select sum(s.places) from core.block s
                                       where s.contract_id = b.contract_id and s.tenant_id <> b.tenant_id)""", parameters);
        }
    }

    private static void nothing(String query, Object... parameters) {
        assertThat(WORLD.database().lines(query.formatted(parameters)))
                .as(query)
                .isEmpty();
    }

    /// Children anywhere, some nowhere and some outside; blocks with pupils; other contracts. Answers those that
    /// somebody
    /// decides.
    private static List<UUID> filled(MadeUp council, List<MadeUp.School> schools, Random random) {
        for (var nth = 0; nth < 5 + random.nextInt(25); nth++) {
            council.placement(
                    council.child(home(random), null), any(schools, random), 1 + random.nextInt(9_999_999), null);
        }
        List<UUID> decided = new ArrayList<>();
        for (var nth = 0; nth < random.nextInt(4); nth++) {
            var block = council.block(any(schools, random), 1 + random.nextInt(30), 1 + random.nextInt(6_000_000));
            for (var pupil = 0; pupil < random.nextInt(12); pupil++) {
                council.pupils(1, any(KENT, random), any(schools, random), block);
            }
            if (random.nextBoolean()) decided.add(block);
        }
        for (var nth = 0; nth < random.nextInt(3); nth++) {
            decided.add(council.other(any(schools, random), 1 + random.nextInt(99_999_999)));
        }
        council.written();
        return decided;
    }

    private static String home(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> "E07000040";
            case 2 -> MEDWAY;
            default -> any(KENT, random);
        };
    }

    private static String decision(List<String> successors, Random random) {
        if (random.nextInt(3) == 0)
            return "\"route\":\"HOSTED\",\"successor\":\"%s\"".formatted(any(successors, random));
        var key = any(KEYS, random);
        var values = key.equals("CUSTOM")
                ? ",\"keyValues\":{\"%s\":%d}".formatted(successors.getFirst(), 1 + random.nextInt(9))
                : "";
        return "\"route\":\"SPLIT_NOVATION\",\"splitBy\":\"MONEY\",\"key\":\"%s\"%s".formatted(key, values);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
