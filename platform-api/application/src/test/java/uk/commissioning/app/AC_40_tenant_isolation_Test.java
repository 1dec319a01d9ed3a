package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// AC-40 from outside, at every endpoint: what is another council's answers exactly as what does not exist, and
/// asking changes nothing there.
class AC_40_tenant_isolation_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil OWN = FilledCouncil.OWN;
    private static final FilledCouncil FOREIGN = FilledCouncil.FOREIGN;
    private static final String NOWHERE = "nowhere-at-all";

    /// The version that the foreign person has: were it found, it would be changed.
    private static final String VERSION = "1";

    @TestFactory
    Stream<DynamicTest> a_foreign_id_in_ones_own_council_is_as_unknown_as_a_random_one() {
        return Permissions.lines().stream()
                .filter(AC_40_tenant_isolation_Test::hasId)
                .map(line -> dynamicTest(line.toString(), () -> {
                    var before = Snapshot.withLogsOf(FOREIGN.council());

                    for (var role : line.allowed()) {
                        var foreign = answer(role, line, Samples.of(line, OWN.key(), FOREIGN.ids(), VERSION));
                        var random = answer(role, line, Samples.of(line, OWN.key(), twins(), VERSION));

                        assertThat(foreign.status()).as(role.title()).isEqualTo(404);
                        assertThat(foreign).as(role.title()).isEqualTo(random);
                    }
                    assertThat(Snapshot.withLogsOf(FOREIGN.council())).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_council_is_as_unknown_as_one_that_does_not_exist() {
        return Permissions.lines().stream()
                .map(line -> dynamicTest(line.toString(), () -> {
                    var before = Snapshot.withLogsOf(FOREIGN.council());

                    var foreign =
                            answer(line.somebody(), line, Samples.of(line, FOREIGN.key(), FOREIGN.ids(), VERSION));
                    var nowhere = answer(line.somebody(), line, Samples.of(line, NOWHERE, FOREIGN.ids(), VERSION));

                    assertThat(foreign.status()).isEqualTo(404);
                    assertThat(foreign).isEqualTo(nowhere);
                    assertThat(Snapshot.withLogsOf(FOREIGN.council())).isEqualTo(before);
                }));
    }

    /// Wherever a query or a body takes an id or a reference: what the foreign one is answered, an unknown one is
    /// too.
    @TestFactory
    Stream<DynamicTest> a_foreign_id_in_a_question_finds_what_a_random_one_finds() {
        return Stream.of(
                        "people?after={person}",
                        "audit?after={audit-entry}",
                        "audit?record={person}",
                        "audit?record={placement}",
                        "audit/audit.csv?record={person}",
                        "audit/access?record={placement}",
                        "audit/access?record={child}",
                        "audit/access?after={audit-entry}",
                        "audit/access.csv?record={child}",
                        "core/contracts?agreement={agreement}",
                        "core/imports?after={placements-import}")
                .map(question -> dynamicTest(question, () -> {
                    var auditor = WORLD.program(OWN.council().person(Role.AUDITOR));
                    var path = "/api/councils/{council}/" + question;

                    var foreign = auditor.get(Samples.path(path, OWN.key(), FOREIGN.ids()));
                    var random = auditor.get(Samples.path(path, OWN.key(), twins()));

                    assertThat(foreign.status()).isEqualTo(200);
                    assertThat(foreign.bare()).isEqualTo(random.bare());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_reference_searched_for_finds_what_an_unknown_one_finds() {
        var contract = FOREIGN.contractRef(0);
        return Stream.of(
                        "{\"contractRef\":\"%s\"}".formatted(contract),
                        "{\"childRef\":\"K%s\"}".formatted(contract),
                        "{\"givenName\":\"Given\",\"familyName\":\"Family %s\"}".formatted(contract))
                .map(search -> dynamicTest(search, () -> {
                    var officer = WORLD.program(OWN.council().person(Role.PLACEMENT_OFFICER));
                    var path = "/api/councils/" + OWN.key() + "/core/placements/search";

                    var foreign = officer.send(Call.of("POST", path).json(search));
                    var unknown = officer.send(Call.of("POST", path).json(search.replace(contract, "F9-C9")));

                    assertThat(foreign.status()).isEqualTo(200);
                    assertThat(foreign.bare()).isEqualTo(unknown.bare());
                }));
    }

    @Test
    void what_hangs_on_a_provider_or_site_of_the_shared_directory_is_ones_own() {
        for (var path : new String[] {
            "core/providers/" + FOREIGN.id("shared-provider"), "core/sites/" + FOREIGN.id("shared-site")
        }) {
            var foreigner = WORLD.program(FOREIGN.council().person(Role.COMMISSIONER))
                    .get("/api/councils/" + FOREIGN.key() + "/" + path);
            var own = WORLD.program(OWN.council().person(Role.COMMISSIONER))
                    .get("/api/councils/" + OWN.key() + "/" + path);

            assertThat(foreigner.text()).contains("FILLED-" + FOREIGN.number(), "\"contracts\":[{");
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.text())
                    .contains("\"standings\":[]", "\"memberships\":[]", "\"contracts\":[]")
                    .doesNotContain("FILLED-");
        }
    }

    @Test
    void what_a_foreign_officer_has_just_read_is_not_there() {
        var path = "/core/placements/" + FOREIGN.id("placement");
        var foreigner = WORLD.program(FOREIGN.council().person(Role.PLACEMENT_OFFICER));
        var officer = WORLD.program(OWN.council().person(Role.PLACEMENT_OFFICER));

        for (int turn = 0; turn < 8; turn++) {
            assertThat(foreigner.get("/api/councils/" + FOREIGN.key() + path).status())
                    .isEqualTo(200);
            assertThat(officer.get("/api/councils/" + OWN.key() + path).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_council_named_in_a_header_a_query_or_a_body_is_not_heard() {
        var officer = WORLD.program(OWN.council().person(Role.PLACEMENT_OFFICER));
        var id = FOREIGN.council().id().toString();
        var placement = "/api/councils/%s/core/placements/%s".formatted(OWN.key(), FOREIGN.id("placement"));

        assertThat(officer.send(Call.get(placement + "?tenantId=" + id + "&council=" + FOREIGN.key())
                                .header("X-Tenant-Id", id)
                                .header("X-Council", FOREIGN.key()))
                        .status())
                .isEqualTo(404);
        var search = officer.send(Call.of("POST", "/api/councils/" + OWN.key() + "/core/placements/search")
                .json("{\"contractRef\":\"%s\",\"tenantId\":\"%s\"}".formatted(FOREIGN.contractRef(0), id)));
        assertThat(search.status()).isEqualTo(422);
        assertThat(search.text()).contains("tenantId").contains("field-unknown");
    }

    @Test
    void the_attempt_is_in_the_audit_of_ones_own_council_only() {
        var own = refusals(OWN);
        var foreign = refusals(FOREIGN);

        WORLD.program(OWN.council().person(Role.PLACEMENT_OFFICER))
                .get("/api/councils/" + FOREIGN.key() + "/core/register");

        assertThat(refusals(FOREIGN)).isEqualTo(foreign);
        assertThat(refusals(OWN)).isEqualTo(own + 1);
    }

    /// What the directory has is shared by all councils; what hangs on it is asked for above.
    private static boolean hasId(Line line) {
        return line.path().replace("{council}", "").contains("{")
                && !line.path().contains("{shared-");
    }

    /// Ids that nobody has, each a neighbour of the foreign one, so that it would stand at the same place in a
    /// list.
    private static Map<String, String> twins() {
        var twins = new HashMap<>(FOREIGN.ids());
        twins.replaceAll((_, id) -> id.substring(0, 35) + (id.endsWith("0") ? "1" : "0"));
        return twins;
    }

    private static int refusals(FilledCouncil council) {
        return Integer.parseInt(WORLD.database()
                .ask("select count(*) from platform.audit_entry where outcome = 'REFUSED' and tenant_id = '%s'"
                        .formatted(council.council().id())));
    }

    /// As somebody who may do it in their own council.
    private static Answer answer(Role role, Line line, Call call) {
        return WORLD.at(line.path(), OWN.council().person(role)).send(call).bare();
    }
}
