package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.vault.TestVault;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// Calls of everything that people of councils reach in one reorganisation, each well formed and allowed to those whose
/// role has it. The predecessor has one child and one contract.
final class InReorganisation {

    private static final TestVault VAULT = new TestVault(Base64.getEncoder().encodeToString(new byte[32]));

    private final World world;
    private final String key;
    private final String council;
    private final String file;
    private final UUID child = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private String heir = "";
    private @Nullable String rehearsal;

    InReorganisation(World world, String key, String council, String file) {
        this.world = world;
        this.key = key;
        this.council = council;
        this.file = file;
    }

    /// Set up by the operator, agreed to by the predecessor's lead, with rows to divide.
    void setUp(String successor) {
        heir = successor;
        var body = Operations.REORGANISATION
                .replace("{reorganisation}", key)
                .replace("{council}", council)
                .replace("\"heir\"", "\"" + heir + "\"");
        var made = world.operator().send(Call.of("POST", World.REORGANISATIONS).json(body));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var agreed = world.program(world.personIn(council, Role.REORGANISATION_LEAD))
                .send(Call.of("POST", path("/agreements")).json("{\"council\":\"%s\"}".formatted(council)));
        assertThat(agreed.status()).as(agreed.text()).isLessThan(300);
        addRows();
    }

    private void addRows() {
        var database = world.database();
        var id = UUID.fromString(
                database.ask("select tenant_id from platform.council where key = '%s'".formatted(council)));
        var wrapped = VAULT.newKey(id);
        var lock = VAULT.opened(id, wrapped).newLock().wrappedKey();
        var provider = new DirectoryEntries(world).provider("Provider of " + key);
        database.run(
                "insert into platform.council_key (tenant_id, wrapped_key) values ('%s', '\\x%s')"
                        .formatted(id, wrapped),
                "insert into core.child (tenant_id, id, ref, wrapped_key) values ('%s', '%s', 'C-1', '\\x%s')"
                        .formatted(id, child, HexFormat.of().formatHex(lock)),
                """
                insert into core.contract (tenant_id, id, ref, kind, title, regime, route, provider_id, agreed_on, starts_on)
                values ('%s', '%s', 'O-1', 'OTHER', 'Support', 'PA2023', 'SPOT', '%s', '2026-01-01', '2026-01-01')""".formatted(id, contract, provider));
    }

    /// A plan and a rehearsal, to be read.
    void frozenAndRehearsed(Map<String, String> places) {
        for (var operation : new String[] {"/plans", "/runs"}) {
            var made = send(
                    world.operatorsSubject(), "POST /api/admin/reorganisations/{reorganisation}" + operation, places);
            assertThat(made.status()).as(made.text()).isIn(201, 202);
            if (operation.equals("/runs"))
                rehearsal = World.json(made).get("id").asString();
        }
        var done = world.operator().get(path("/runs/" + rehearsal));
        assertThat(World.json(done).get("state").asString()).as(done.text()).isEqualTo("DONE");
    }

    /// What is started goes on by itself: it is waited for.
    Answer send(UUID person, String operation, Map<String, String> at) {
        var answer = world.at(operation.split(" ")[1], person).send(call(operation, at));
        if (operation.startsWith("POST") && operation.endsWith("/runs") && answer.status() < 400) nothingRuns();
        return answer;
    }

    Answer vest(UUID person) {
        return world.program(person)
                .send(Call.of("POST", path("/runs")).json("{\"kind\":\"VESTING\",\"plan\":%d}".formatted(newest())));
    }

    private void nothingRuns() {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (World.json(world.operator().get(path("/runs")))
                .at("/items/0/state")
                .asString()
                .equals("RUNNING")) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    Call call(String operation, Map<String, String> at) {
        var words = operation.split(" ");
        var path = words[1].replace("{reorganisation}", at.get("reorganisation"))
                .replace("{map}", at.get("map"))
                .replace("{council}", council)
                .replace("{kind}", "DEFICIT")
                .replace("{run}", String.valueOf(rehearsal));
        if (path.contains("{number}")) path = path.replace("{number}", String.valueOf(newest()));
        if (words[0].equals("GET")) return Call.get(path + query(path, at));
        var call = Call.of(words[0], path);
        if (path.startsWith("/api/")) return program(call, path, at);
        return form(call, path, at);
    }

    private Call form(Call call, String path, Map<String, String> at) {
        var end = path.substring(path.lastIndexOf('/'));
        return switch (end) {
            case "/agreements" -> call.form(Map.of("council", council));
            case "/plans" -> call.form(Map.of("map", at.get("map")));
            case "/runs" -> call.form(Map.of("kind", "REHEARSAL", "by", at.get("map")));
            case "/signatures" ->
                call.form(Map.of(
                        "council", "PREDECESSOR " + council, "capacity", "Section 151 officer", "digest", digest()));
            default -> call.upload(Map.of("name", "known"), "map.csv", file);
        };
    }

    private static String query(String path, Map<String, String> at) {
        if (path.endsWith("/scenarios")) return "?map=" + at.get("map");
        return path.endsWith("/differences") ? "?since=1" : "";
    }

    private Call program(Call call, String path, Map<String, String> at) {
        if (path.endsWith("/maps")) return Call.of("POST", path + "?name=known").csv(file);
        return call.json(body(path, at));
    }

    private String body(String path, Map<String, String> at) {
        var end = path.substring(path.lastIndexOf('/'));
        return switch (end) {
            case "/agreements" -> "{\"council\":\"%s\"}".formatted(council);
            case "/DEFICIT" -> "{\"pence\":100,\"source\":\"Budget book\"}";
            case "/decisions", "/undo" -> """
                    {"council":"%s","contracts":["%s"],"route":"S16_TRANSFER","successor":"%s","reason":"Agreed"}""".formatted(council, contract, heir);
            case "/children" -> """
                    {"council":"%s","child":"%s","successor":"%s","reason":"Agreed"}""".formatted(council, child, heir);
            case "/plans" -> "{\"map\":\"%s\"}".formatted(at.get("map"));
            case "/runs" -> "{\"kind\":\"REHEARSAL\",\"map\":\"%s\"}".formatted(at.get("map"));
            case "/signatures" -> """
                    {"council":"%s","side":"PREDECESSOR","capacity":"Section 151 officer","digest":"%s"}""".formatted(council, digest());
            default -> throw new IllegalArgumentException(path);
        };
    }

    private int newest() {
        return World.json(world.operator().get(path("/plans")))
                .at("/items/0/number")
                .asInt();
    }

    private String digest() {
        return World.json(world.operator().get(path("/plans")))
                .at("/items/0/digest")
                .asString();
    }

    private String path(String end) {
        return World.REORGANISATIONS + "/" + key + end;
    }
}
