package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.allocation.Allocation;
import uk.commissioning.reorganisation.allocation.AllocationFlag;
import uk.commissioning.reorganisation.allocation.AllocationRule;
import uk.commissioning.reorganisation.allocation.Allocator;
import uk.commissioning.reorganisation.allocation.ChildFacts;
import uk.commissioning.reorganisation.succession.Inheritance;
import uk.commissioning.reorganisation.succession.PostgresSuccession;
import uk.commissioning.reorganisation.territory.TerritoryMap;
import uk.commissioning.runtime.database.DatabaseSettings;
import uk.commissioning.runtime.database.Migrations;
import uk.commissioning.runtime.database.ReorganiserDatabase;
import uk.commissioning.runtime.vault.TestVault;
import uk.commissioning.testing.database.TestDatabase;

/// LG-10: a whole portfolio is allocated in the database as `Allocator` allocates each child, by any map: children of
/// two councils, decided or not, looked after or not, with every kind of home.
class LG_10_allocation_in_the_database_Test {

    private static final int MAPS = 12;
    private static final GssCode MAIDSTONE = new GssCode("E07000110");
    private static final GssCode SEVENOAKS = new GssCode("E07000111");
    private static final GssCode MEDWAY = new GssCode("E06000035");
    private static final GssCode BEXLEY = new GssCode("E09000004");
    private static final GssCode SWANLEY = new GssCode("E01024478");
    private static final GssCode HEXTABLE = new GssCode("E01024479");
    private static final List<String> SUCCESSORS = List.of("north", "west");
    private static final Permission ANY = Permission.of("any", "do anything", Role.values());

    private final TestDatabase database = TestDatabase.migrated("engine", template -> {
        Migrations.bootstrapRoles(template.superuserUrl(), template.passwords());
        Migrations.migrate(template.url(), "owner", template.password("owner"));
    });
    private final TestVault vault = new TestVault(Base64.getEncoder().encodeToString(new byte[32]));
    private final MadeUp kent = new MadeUp(database, vault, "kent", "E10000016");
    private final MadeUp medway = new MadeUp(database, vault, "medway", "E06000035");
    private final UUID lead = kent.person("Lee", "REORGANISATION_LEAD");
    private final UUID reorganisation = UUID.randomUUID();
    private final List<ChildFacts> children = new ArrayList<>();
    private final Random random = new Random(20_280_401);

    @BeforeEach
    void a_reorganisation_of_two_councils() {
        database.run(
                "insert into platform.reorganisation (id, key, name, vesting_day, made_by) values ('%1$s', 'kent-and-medway', 'Kent', '2028-04-01', '%1$s')"
                        .formatted(reorganisation));
        for (var council : List.of(kent, medway)) {
            database.run(
                    "insert into platform.predecessor (reorganisation_id, council_id, agreed_at, agreed_by, agreed_name) values ('%s', '%s', now(), '%s', 'Lee')"
                            .formatted(reorganisation, council.id(), lead));
        }
        for (var key : SUCCESSORS) {
            database.run(
                    "insert into platform.successor (reorganisation_id, key, name, nominated) values ('%s', '%s', '%s', %s)"
                            .formatted(reorganisation, key, key, key.equals("west")));
        }
        everyKindOfChild();
    }

    @Test
    void is_the_allocators_by_any_map() {
        try (var reorganiser = ReorganiserDatabase.connect(settings())) {
            for (var nth = 0; nth < MAPS; nth++) {
                var inheritance = byAnyMap(nth);
                var areas = inheritance.predecessors().stream()
                        .collect(
                                Collectors.toMap(Inheritance.Predecessor::council, Inheritance.Predecessor::districts));
                var allocator =
                        new Allocator(inheritance.map(), inheritance.nominated().key(), areas);
                var expected = children.stream().collect(Collectors.toMap(ChildFacts::child, allocator::of));

                assertThat(allocated(reorganiser, inheritance))
                        .as(inheritance.toString())
                        .hasSize(children.size())
                        .isEqualTo(expected);
            }
        }
    }

    private Map<UUID, Allocation> allocated(ReorganiserDatabase reorganiser, Inheritance inheritance) {
        var database = reorganiser.client();
        var succession = new PostgresSuccession(database, vault.vaults(database), CommissioningModule.installed());
        var allocations =
                Mono.defer(() -> database.sql("select child_id, successor_key, rule, flags from pg_temp.child_heir")
                        .map(row -> Map.entry(Objects.requireNonNull(row.get("child_id", UUID.class)), allocation(row)))
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue));
        return Objects.requireNonNull(reorganiser
                .transactions()
                .rehearsing(
                        reorganisation, ANY, succession.allocate(inheritance).then(allocations))
                .contextWrite(context -> context.put(Actor.class, new Actor(lead, "Lee")))
                .block(Duration.ofSeconds(60)));
    }

    private static Allocation allocation(Readable row) {
        return new Allocation(
                Objects.requireNonNull(row.get("successor_key", String.class)),
                AllocationRule.valueOf(Objects.requireNonNull(row.get("rule", String.class))),
                Arrays.stream(Objects.requireNonNull(row.get("flags", String[].class)))
                        .map(AllocationFlag::valueOf)
                        .collect(Collectors.toSet()));
    }

    /// The first map is one that cuts a district; the others name some areas only, and nominate either council.
    private Inheritance byAnyMap(int nth) {
        var map = new HashMap<GssCode, String>();
        for (var code : List.of(MAIDSTONE, SEVENOAKS, MEDWAY, BEXLEY, SWANLEY, HEXTABLE)) {
            if (nth > 0 && random.nextInt(3) > 0) map.put(code, SUCCESSORS.get(random.nextInt(2)));
        }
        if (map.isEmpty()) {
            map.putAll(Map.of(MAIDSTONE, "west", SEVENOAKS, "west", SWANLEY, "north", MEDWAY, "north"));
        }
        var nominated = SUCCESSORS.get(nth % 2);
        return new Inheritance(
                List.of(
                        new Inheritance.Predecessor(kent.id(), "kent", Set.of(MAIDSTONE, SEVENOAKS)),
                        new Inheritance.Predecessor(medway.id(), "medway", Set.of(MEDWAY))),
                SUCCESSORS.stream()
                        .map(key -> new Inheritance.Heir(key, null, key.equals(nominated)))
                        .toList(),
                TerritoryMap.of(map),
                LocalDate.of(2028, 4, 1),
                LocalDate.of(2028, 3, 31));
    }

    private void everyKindOfChild() {
        var lsoas = Arrays.asList(SWANLEY, HEXTABLE, new GssCode("E01024480"), null);
        var districts = Arrays.asList(MAIDSTONE, SEVENOAKS, MEDWAY, BEXLEY, null);
        var decisions = Arrays.asList("north", "west", null);
        for (var council : List.of(kent, medway)) {
            for (var lsoa : lsoas) {
                for (var district : districts) {
                    for (var decided : decisions) {
                        Stream.of(true, false)
                                .forEach(lookedAfter -> child(council, lsoa, district, decided, lookedAfter));
                    }
                }
            }
            council.written();
        }
        for (var child : children) decide(child);
    }

    private void child(
            MadeUp council,
            @Nullable GssCode lsoa,
            @Nullable GssCode district,
            @Nullable String decided,
            boolean lookedAfter) {
        var child = council.child(code(district), code(lsoa));
        children.add(new ChildFacts(council.id(), child, lsoa, district, lookedAfter, decided));
    }

    private void decide(ChildFacts child) {
        if (child.lookedAfter()) {
            database.run("update core.child set looked_after = true where id = '%s'".formatted(child.child()));
        }
        if (child.decided() == null) return;
        database.run("""
                insert into platform.child_decision
                    (reorganisation_id, council_id, child_id, successor_key, reason, decided_by, decider_name)
                values ('%s', '%s', '%s', '%s', 'Decided', '%s', 'Lee')""".formatted(reorganisation, child.predecessor(), child.child(), child.decided(), lead));
    }

    private static @Nullable String code(@Nullable GssCode code) {
        return code == null ? null : code.value();
    }

    private DatabaseSettings settings() {
        return new DatabaseSettings(
                database.host(),
                database.port(),
                database.name(),
                "disable",
                "",
                "",
                database.password("reorganiser"),
                "",
                Duration.ofSeconds(30),
                new DatabaseSettings.Pool(2, 2, 2, 10, Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }
}
