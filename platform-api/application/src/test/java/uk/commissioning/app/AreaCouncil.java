package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commissioning.app.World.Council;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// A council of two districts with the same child, as it seems, in each of them, and one whose district nobody has
/// told: all bear one name, and each has a placement, a therapy order and a package.
final class AreaCouncil {

    static final String MAIDSTONE = "E07000110";
    static final String ASHFORD = "E07000105";
    static final String UPN_IN_MAIDSTONE = "H801200001001";
    static final String UPN_IN_ASHFORD = "X801200001002";

    private static final World WORLD = World.RUNNING;

    private final Council council;
    private final ImportsOf imports;
    private final int urn;

    /// Of a number of its own, for the schools are shared.
    AreaCouncil(String key, int number) {
        this.council = WORLD.council(key);
        this.imports = new ImportsOf(WORLD, key);
        this.urn = 782_000 + number;
        WORLD.database().run("""
                insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, source)
                values ('%s', gen_random_uuid(), 'GSS', 'E10000016', '2020-04-01', 'ONS')""".formatted(council.id()));
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Area %1$d Limited,COMPANY,%2$d,,,Area School %1$d,%3$d,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n"
                                .formatted(number, 77_782_000 + number, urn));
        imports.store(
                "placements",
                ImportFiles.PLACEMENTS_HEADER
                        + row("MAID", UPN_IN_MAIDSTONE, MAIDSTONE)
                        + row("ASH", UPN_IN_ASHFORD, ASHFORD)
                        + row("NONE", "", ""));
        imports.store("therapy_orders", each(ImportFiles.THERAPY_ORDERS_HEADER, """
                T-%1$s,CH-%1$s,Area %2$d Limited,,,SLT,NON_PREFERRED,SESSION,10,65.00,2025-09-01,2026-07-20,F,
                """, number));
        imports.store("ap_packages", each(ImportFiles.AP_PACKAGES_HEADER, """
                A-%1$s,CH-%1$s,Area %2$d Limited,,,SECTION_19,12.5,450,2025-09-01,2026-07-20,
                """, number));
    }

    Council council() {
        return council;
    }

    /// Another district is told for the child, as a colleague without an area does it.
    void moves(String child, String upn, String district) {
        var staged = imports.bring("placements", ImportFiles.PLACEMENTS_HEADER + row(child, upn, district));
        assertThat(staged.get("state").asString()).as(staged.toString()).isEqualTo("STAGED");
        var stored = imports.accept("placements", staged.get("id").asString());
        assertThat(stored.get("state").asString()).as(stored.toString()).isEqualTo("STORED");
    }

    /// Somebody who joins in these roles, for the whole council.
    Officer joins(Role... roles) {
        var subject = UUID.randomUUID();
        var person = UUID.randomUUID();
        WORLD.database().run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Olga Officer', '%s@example.org')""".formatted(council.id(), person, subject, subject));
        Arrays.stream(roles).forEach(role -> WORLD.database().run("""
                insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                values ('%s', gen_random_uuid(), '%s', '%s', '%s')""".formatted(council.id(), person, role, subject)));
        return new Officer(person, subject);
    }

    /// The same with an area, which the administrator assigns.
    Officer joinsIn(String district, Role... roles) {
        var officer = joins(roles);
        var answer = assign(Role.TENANT_ADMIN, officer, "\"1\"", districts(district));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return officer;
    }

    Answer assign(Role by, Officer officer, String version, String body) {
        return WORLD.program(council.person(by)).send(assigning(officer, body).header("If-Match", version));
    }

    Call assigning(Officer officer, String body) {
        return Call.of("PUT", "/api/councils/" + council.key() + "/people/" + officer.person() + "/districts")
                .json(body);
    }

    static String districts(String... codes) {
        return Arrays.stream(codes)
                .map(code -> "\"" + code + "\"")
                .collect(Collectors.joining(",", "{\"districts\":[", "]}"));
    }

    Answer get(Officer officer, String path) {
        return WORLD.program(officer.subject()).get("/api/councils/" + council.key() + "/" + path);
    }

    Answer post(Officer officer, String path, String json) {
        return WORLD.program(officer.subject())
                .send(Call.of("POST", "/api/councils/" + council.key() + "/" + path)
                        .json(json));
    }

    Answer page(Officer officer, String path) {
        return WORLD.browser(officer.subject()).get("/councils/" + council.key() + "/" + path);
    }

    String path(String rest) {
        return "/councils/" + council.key() + "/" + rest;
    }

    String childId(String child) {
        return id("core.child", "CH-" + child);
    }

    String contractId(String ref) {
        return id("core.contract", ref);
    }

    String placementId(String child) {
        return WORLD.database()
                .ask("select id from core.placement where contract_id = '%s'".formatted(contractId("P-" + child)));
    }

    String placement(String child, String district) {
        return ImportFiles.PLACEMENTS_HEADER + row(child, "", district);
    }

    private String id(String table, String ref) {
        return WORLD.database()
                .ask("select id from %s where tenant_id = '%s' and ref = '%s'".formatted(table, council.id(), ref));
    }

    private String row(String child, String upn, String district) {
        return "P-%1$s,CH-%1$s,%2$s,Same,Name,2012-03-04,,%3$s,ASD,%4$d,,PROXIMITY,DAY,38,2025-09-01,2025-09-01,,50000\n"
                .formatted(child, upn, district, urn);
    }

    private static String each(String header, String row, int number) {
        return header + row.formatted("MAID", number) + row.formatted("ASH", number) + row.formatted("NONE", number);
    }

    /// A person of the council and the subject of their tokens.
    record Officer(UUID person, UUID subject) {}
}
