package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.commissioning.app.World.Council;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Call;

/// A council with something in every table: schools, an agreement, placements of its own number, imports that
/// were stored and refused, somebody invited, logs with seals.
final class FilledCouncil {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final World WORLD = World.RUNNING;

    static final FilledCouncil OWN = new FilledCouncil("fullside", 1, 7);
    static final FilledCouncil FOREIGN = new FilledCouncil("farside", 2, 13);

    private final Council council;
    private final int number;
    private final int placements;
    private final Map<String, String> ids = new LinkedHashMap<>();

    FilledCouncil(String key, int number, int placements) {
        this.council = WORLD.council(key);
        this.number = number;
        this.placements = placements;
        bringFiles();
        inviteSomebody();
        identify();
        judgeAndPublish();
        entitle();
        findIds();
        inherit();
        WORLD.program(council.person(Role.PLACEMENT_OFFICER))
                .get("/api/councils/" + key() + "/core/placements/" + ids.get("placement"));
        awaitSeals();
    }

    Council council() {
        return council;
    }

    String key() {
        return council.key();
    }

    /// With the one whose cost is shared.
    int placements() {
        return placements + 1;
    }

    /// What a place in a path such as `{placement}` stands for in this council.
    String id(String name) {
        return ids.get(name);
    }

    Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    int number() {
        return number;
    }

    /// What every reference of this council begins with, and no other's.
    String mark() {
        return "F" + number;
    }

    String contractRef(int placement) {
        return "%s-C%d".formatted(mark(), placement);
    }

    private void bringFiles() {
        var imports = new ImportsOf(WORLD, key());
        var urn = 700_000 + number * 1_000;
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Filled %1$d Limited,COMPANY,%2$08d,,,Filled School %1$d,%3$d,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n"
                                .formatted(number, 70_000_000 + number, urn));
        imports.store("agreements", """
                agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                FILLED-%d,Filled DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1
                """.formatted(number));
        imports.store("memberships", """
                agreement_ref,lot_code,urn,member_from,member_to
                FILLED-%d,1,%d,2022-09-01,
                """.formatted(number, urn));
        imports.store(
                "placements",
                IntStream.range(0, placements)
                        .mapToObj(placement -> row(contractRef(placement), "2012-03-04", urn))
                        .collect(Collectors.joining("", ImportFiles.PLACEMENTS_HEADER, "")));
        bringContracts(imports, urn);
        refuse(imports, "providers", "provider_name,urn,site_name\nWrong %d,12,Wrong School\n".formatted(number));
        refuse(imports, "placements", ImportFiles.PLACEMENTS_HEADER + row("WRONG", "2012-02-31", urn));
    }

    /// A block, a placement whose cost is shared, and a file that waits with one question answered.
    private void bringContracts(ImportsOf imports, int urn) {
        imports.store(
                "blocks",
                ImportFiles.BLOCKS_HEADER + "%s-B1,FILLED-%d,%d,5,50000,2024-09-01,\n".formatted(mark(), number, urn));
        imports.store("school_terms", ImportFiles.SCHOOL_TERMS_HEADER + urn + ",Autumn,2024-09-02,2024-12-20,,,\n");
        imports.store(
                "placements",
                ImportFiles.PLACEMENTS_HEADER.strip() + ",health_share\n"
                        + row(contractRef(0), "2012-03-04", urn).strip().replace(contractRef(0), mark() + "-SHARED")
                        + ",25%\n");
        imports.store(
                "therapy_orders",
                ImportFiles.THERAPY_ORDERS_HEADER
                        + "%1$s-T1,K%1$s-T1,Filled %2$d Limited,,,SLT,NON_PREFERRED,SESSION,10,65.00,2025-09-01,2026-07-20,F,\n"
                                .formatted(mark(), number));
        imports.store(
                "ap_packages",
                ImportFiles.AP_PACKAGES_HEADER
                        + "%1$s-A1,K%1$s-A1,Filled %2$d Limited,,,SECTION_19,12.5,450,2025-09-01,2026-07-20,\n"
                                .formatted(mark(), number));
        var staged = imports.bring(
                "other_contracts",
                ImportFiles.OTHER_CONTRACTS_HEADER
                        + "%1$s-O1,Spend,Filled %2$d Limited,,,\"£%3$d,000k\",2024-04-01,2025-03-31\n"
                                .formatted(mark(), number, number + 380));
        assertThat(staged.get("state").asString()).as(staged.toString()).isEqualTo("STAGED");
        imports.decide(
                "other_contracts",
                staged.get("id").asString(),
                "{\"alike\":[{\"code\":\"suspect-unit\",\"choice\":\"POUNDS\"}]}");
    }

    private String row(String ref, String born, int urn) {
        return "%1$s,K%1$s,,Family %1$s,Given,%2$s,ME14 1XQ,E07000110,ASD,%3$d,FILLED-%4$d,,DAY,38,2024-09-01,2024-09-01,,5%4$d000\n"
                .formatted(ref, born, urn, number);
    }

    private static void refuse(ImportsOf imports, String kind, String csv) {
        assertThat(imports.bring(kind, csv).get("state").asString()).isEqualTo("REFUSED");
    }

    private void inviteSomebody() {
        var invited = WORLD.program(council.person(Role.TENANT_ADMIN))
                .send(Call.of("POST", "/api/councils/" + key() + "/people")
                        .header("Idempotency-Key", "filled-" + key())
                        .json("{\"name\":\"Invited %1$s\",\"email\":\"invited@%1$s.example\",\"roles\":[\"AUDITOR\"]}"
                                .formatted(key())));
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
    }

    /// A standing of the school, and a figure that was published.
    private void judgeAndPublish() {
        var commissioner = WORLD.program(council.person(Role.COMMISSIONER));
        var standing = Samples.STANDING.replace("999998", Integer.toString(700_000 + number * 1_000));
        for (var made : Map.of("core/standings", standing, "inmss/published-figures", Samples.FIGURE)
                .entrySet()) {
            var answer = commissioner.send(Call.of("POST", "/api/councils/" + key() + "/" + made.getKey())
                    .json(made.getValue()));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    /// A neighbour that may use the agreement.
    private void entitle() {
        var agreement =
                WORLD.database().ask("select id from core.agreement where tenant_id = '%s'".formatted(council.id()));
        var answer = WORLD.program(council.person(Role.COMMISSIONER))
                .send(Call.of("POST", "/api/councils/" + key() + "/core/agreements/" + agreement + "/entitled")
                        .json(Samples.ENTITLED));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /// Identifiers of councils are written by tenant-admin only.
    private void identify() {
        WORLD.database().run("""
                insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, source)
                values ('%s', gen_random_uuid(), 'GSS', 'E1000009%d', '2020-04-01', 'ONS')""".formatted(council.id(), number));
    }

    /// Where a record comes from is written by reorganisations only.
    private void inherit() {
        WORLD.database().run("""
                insert into platform.inherited (tenant_id, kind, id, predecessor_id, original_id, original_ref,
                    reorganisation_id, plan_number, since)
                values ('%1$s', 'CHILD', '%2$s', '%1$s', '%2$s', '%3$s-OLD', gen_random_uuid(), 1, '2020-04-01')""".formatted(council.id(), ids.get("child"), mark()));
    }

    private void findIds() {
        find("placement", "core.placement", "true");
        find("person", "platform.person", "email = 'invited@%s.example'".formatted(key()));
        find("providers-import", "core.import", "kind = 'providers' and state = 'REFUSED'");
        find("placements-import", "core.import", "kind = 'placements' and state = 'REFUSED'");
        find("job", "platform.job", "record_id = '%s'".formatted(ids.get("providers-import")));
        find("child", "core.child", "true");
        find("contract", "core.contract", "kind = 'IPA'");
        find("block", "core.contract", "kind = 'BLOCK'");
        find("agreement", "core.agreement", "true");
        find("entitled", "core.agreement_entitled", "true");
        find("order", "core.contract", "kind = 'THERAPY_ORDER'");
        find("package", "core.contract", "kind = 'AP_PACKAGE'");
        find("standing", "core.provider_standing", "true");
        find("figure", "inmss.published_figure", "true");
        findShared("shared-site", "site_id");
        findShared("shared-provider", "provider_id");
        find("audit-entry", "platform.audit_entry", "action = 'person.invited'");
    }

    /// Of the directory that all councils share: whoever asks, it is there.
    private void findShared(String name, String column) {
        ids.put(
                name,
                WORLD.database()
                        .ask("select %s from core.membership where tenant_id = '%s' and site_id is not null limit 1"
                                .formatted(column, council.id())));
    }

    private void find(String name, String table, String which) {
        var id = WORLD.database()
                .ask("select id from %s where tenant_id = '%s' and %s order by id limit 1"
                        .formatted(table, council.id(), which));
        ids.put(name, UUID.fromString(id).toString());
    }

    private void awaitSeals() {
        var deadline = Instant.now().plus(PATIENCE);
        var unsealed = """
                select (select count(*) from platform.access_entry where tenant_id = '%1$s' and not sealed)
                    + (select count(*) from platform.audit_entry where tenant_id = '%1$s' and not sealed)""".formatted(council.id());
        while (!WORLD.database().ask(unsealed).equals("0")) {
            assertThat(Instant.now()).as("the logs are sealed in time").isBefore(deadline);
        }
    }
}
