package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.Visitor;

/// A reorganisation, from its set-up to the morning after, as its people do it over HTTP.
final class Reorganised {

    private static final World WORLD = World.RUNNING;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String path;
    private final LocalDate vestingDay;
    private final List<MadeUp> predecessors;
    private final Map<String, UUID> treasurers = new LinkedHashMap<>();
    private final List<String> successors;
    private final UUID lead;

    private Reorganised(String key, LocalDate vestingDay, List<MadeUp> predecessors, List<String> successors) {
        this.path = World.REORGANISATIONS + "/" + key;
        this.vestingDay = vestingDay;
        this.predecessors = predecessors;
        this.successors = successors;
        this.lead = predecessors.getFirst().person("Lee Lead", "REORGANISATION_LEAD");
    }

    /// Set up a year before, agreed to by all; the first successor is nominated. Successors that are not there yet are
    /// planned as shadow councils with the predecessors' modules.
    static Reorganised setUp(String key, LocalDate vestingDay, List<MadeUp> predecessors, List<String> successors) {
        WORLD.clockOfToday();
        for (var successor : successors) plan(successor);
        WORLD.clockAt(vestingDay.minusYears(1));
        var made = new Reorganised(key, vestingDay, predecessors, successors);
        var body = """
                {"key":"%s","name":"Reorganisation %s","vestingDay":"%s","predecessors":[%s],"successors":[%s]}""".formatted(
                        key,
                        key,
                        vestingDay,
                        predecessors.stream()
                                .map(council -> "\"" + council.key() + "\"")
                                .collect(Collectors.joining(",")),
                        successors.stream()
                                .map(heir -> "{\"key\":\"%s\",\"name\":\"Council %s\",\"nominated\":%s}"
                                        .formatted(heir, heir, heir.equals(successors.getFirst())))
                                .collect(Collectors.joining(",")));
        expect(201, WORLD.operator().send(Call.of("POST", World.REORGANISATIONS).json(body)));
        for (var council : predecessors) {
            var who = WORLD.program(council.person("Ada", "TENANT_ADMIN"));
            expect(
                    200,
                    who.send(Call.of("POST", made.path + "/agreements")
                            .json("{\"council\":\"" + council.key() + "\"}")));
        }
        return made;
    }

    private static void plan(String key) {
        var known = WORLD.database().ask("select count(*) from platform.council where key = '%s'".formatted(key));
        if (!known.equals("0")) return;
        WORLD.council(key);
        MadeUp.switchOn(WORLD.database(), UUID.fromString(idOf(key)));
    }

    static String idOf(String council) {
        return WORLD.database().ask("select tenant_id from platform.council where key = '%s'".formatted(council));
    }

    String path() {
        return path;
    }

    Visitor lead() {
        return WORLD.program(lead);
    }

    /// A map by `successor: code code` pairs.
    String map(String name, Map<String, List<String>> areas) {
        var file = new StringBuilder("area_code,successor\r\n");
        areas.forEach((successor, codes) -> codes.forEach(
                code -> file.append(code).append(',').append(successor).append("\r\n")));
        var stored = expect(
                201, lead().send(Call.of("POST", path + "/maps?name=" + name).csv(file.toString())));
        return World.json(stored).get("id").asString();
    }

    /// A month before vesting day, which is the day on which keys are counted.
    JsonNode freeze(String map) {
        WORLD.clockAt(vestingDay.minusMonths(1));
        return World.json(expect(201, frozen(map)));
    }

    Answer frozen(String map) {
        return lead().send(Call.of("POST", path + "/plans").json("""
                {"map":"%s"}""".formatted(map)));
    }

    /// Each council by a section 151 officer of its own.
    Reorganised signedByAll(JsonNode plan) {
        for (var council : predecessors) sign(plan, council.key(), "PREDECESSOR");
        for (var council : successors) sign(plan, council, "SUCCESSOR");
        return this;
    }

    void sign(JsonNode plan, String council, String side) {
        var treasurer =
                treasurers.computeIfAbsent(council + side, _ -> WORLD.personIn(council, Role.SECTION_151_OFFICER));
        expect(200, sign(plan, council, side, treasurer));
    }

    Answer sign(JsonNode plan, String council, String side, UUID who) {
        return WORLD.program(who)
                .send(Call.of("POST", path + "/plans/" + plan.get("number").asInt() + "/signatures")
                        .json("""
                {"council":"%s","side":"%s","capacity":"Section 151 officer","digest":"%s"}""".formatted(council, side, plan.get("digest").asString())));
    }

    void decide(MadeUp council, List<UUID> contracts, String rest) {
        expect(204, decided(council, contracts, rest));
    }

    Answer decided(MadeUp council, List<UUID> contracts, String rest) {
        var ids = contracts.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return lead().send(Call.of("POST", path + "/decisions").json("""
                {"council":"%s","contracts":[%s],"reason":"Agreed by the board",%s}""".formatted(council.key(), ids, rest)));
    }

    JsonNode rehearsedBy(String map) {
        return ended(expect(202, lead().send(Call.of("POST", path + "/runs").json("""
                {"kind":"REHEARSAL","map":"%s"}""".formatted(map)))));
    }

    Answer vesting(JsonNode plan) {
        return WORLD.operator().send(Call.of("POST", path + "/runs").json("""
                {"kind":"VESTING","plan":%d}""".formatted(
                        plan.get("number").asInt())));
    }

    /// On vesting day.
    JsonNode vested(JsonNode plan) {
        WORLD.clockAt(vestingDay);
        return ended(expect(202, vesting(plan)));
    }

    JsonNode ended(Answer started) {
        var run = started.header("Location").orElseThrow();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var now = World.json(WORLD.operator().get(run));
            if (!now.get("state").asString().equals("RUNNING")) return now;
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("The run did not end in " + PATIENCE);
    }

    /// Lines of a report summed over years: "kind successor records pence" of the books after.
    static List<String> books(JsonNode run, String kind) {
        List<String> lines = new ArrayList<>();
        Map<String, long[]> sums = new LinkedHashMap<>();
        for (var line : run.get("report").get("reconciliation").get("lines")) {
            if (!line.get("kind").asString().equals(kind)) continue;
            var successor = line.get("successor").isNull()
                    ? "shared"
                    : line.get("successor").asString();
            var sum = sums.computeIfAbsent(successor, _ -> new long[2]);
            sum[0] += line.get("recordsAfter").asLong();
            sum[1] += line.get("penceAfter").asLong();
        }
        sums.forEach((successor, sum) -> lines.add("%s %d %d".formatted(successor, sum[0], sum[1])));
        return lines;
    }

    static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
