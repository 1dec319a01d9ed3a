package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-14 through the import files and the API: 1,094 call-offs under the DPS go on after it has ended, and the
/// report by contract route shows them beside what is new.
class AC_14_by_contract_route_Test {

    private static final String COUNCIL = "dpstoframework";
    private static final int ADMITTED_URN = 920_000;
    private static final int ADMITTED = 18;
    private static final int OTHER_URN = 920_100;
    private static final int OTHER = 4;
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void the_rows_are_brought_in() {
        World.RUNNING.council(COUNCIL);
        var imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store("providers", providers());
        imports.store("agreements", ImportFiles.AGREEMENTS_HEADER + """
                SC21032,Hybrid DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1
                CN260427,Open framework,OPEN_FRAMEWORK,2026-01-30,2026-06-24,2026-09-01,2030-08-31,A,1
                """);
        imports.store("memberships", memberships());
        imports.store("placements", placements());
    }

    @Test
    void while_the_dps_runs_all_are_of_its_route() {
        assertThat(routes("2026-08-31")).containsExactly("DPS 1094");
    }

    @Test
    void after_it_has_ended_all_remain_active_in_their_route() {
        assertThat(routes("2026-09-01")).containsExactly("DPS 1094");
    }

    @Test
    void new_ones_are_called_off_under_the_framework_or_off_framework() {
        assertThat(routes("2026-09-03")).containsExactly("DPS 1094", "OPEN_FRAMEWORK 1", "SPOT 1");
        assertThat(overview("2026-09-03").at("/total/placements").asInt()).isEqualTo(1_096);
        assertThat(overview("2026-09-03").at("/onFramework/placements").asInt()).isEqualTo(1_095);
    }

    @Test
    void those_of_schools_that_were_not_admitted_remain_too() {
        var lots = answer("inmss/overview/breakdown?by=lot&on=2026-09-03");

        assertThat(titles(lots.get("rows")))
                .containsExactly("CN260427, lot A 1", "SC21032, lot 1 1094", "Off framework (spot) 1");
        assertThat(answer("inmss/districts?on=2026-09-03")
                        .at("/districts/0/frameworkSchools")
                        .asInt())
                .as("the DPS has ended: members of the open framework only")
                .isEqualTo(ADMITTED);
        assertThat(answer("inmss/districts?on=2026-08-31")
                        .at("/districts/0/frameworkSchools")
                        .asInt())
                .isEqualTo(ADMITTED + OTHER);
    }

    @Test
    void the_new_contracts_are_under_the_new_law_and_the_old_ones_under_the_old() {
        var regimes = World.RUNNING.database().ask("""
                        select string_agg(regime || ' ' || route || ' ' || n, ', ' order by regime, route)
                        from (select regime, route, count(*) as n from core.contract c
                              join platform.council o on o.tenant_id = c.tenant_id
                              where o.key = '%s' group by regime, route) r""".formatted(COUNCIL));

        assertThat(regimes).isEqualTo("PA2023 OPEN_FRAMEWORK 1, PA2023 SPOT 1, PCR2015 DPS 1094");
    }

    private static List<String> routes(String on) {
        var routes = new ArrayList<String>();
        overview(on)
                .get("routes")
                .forEach(route -> routes.add(route.get("route").asString() + " "
                        + route.at("/figures/placements").asInt()));
        return routes;
    }

    private static List<String> titles(JsonNode rows) {
        var titles = new ArrayList<String>();
        rows.forEach(row -> titles.add(row.get("title").asString() + " "
                + row.at("/figures/placements").asInt()));
        return titles;
    }

    private static JsonNode overview(String on) {
        return answer("inmss/overview?on=" + on);
    }

    private static JsonNode answer(String question) {
        return JSON.readTree(World.RUNNING
                .as(Role.AUDITOR, COUNCIL)
                .get()
                .uri("/api/councils/" + COUNCIL + "/" + question)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String providers() {
        var admitted = IntStream.range(0, ADMITTED).mapToObj(school -> provider(ADMITTED_URN + school));
        var other = IntStream.range(0, OTHER).mapToObj(school -> provider(OTHER_URN + school));
        return Stream.concat(admitted, other).collect(Collectors.joining("\n", ImportFiles.PROVIDERS_HEADER, "\n"));
    }

    private static String provider(int urn) {
        return "P%1$d Limited,COMPANY,%2$08d,,,P%1$d School,%1$d,INDEPENDENT_SPECIAL_SCHOOL,E07000105,TN24 8UL"
                .formatted(urn, 92_000_000 + urn - 920_000);
    }

    private static String memberships() {
        var rows = new StringBuilder(ImportFiles.MEMBERSHIPS_HEADER);
        for (int school = 0; school < ADMITTED; school++) {
            rows.append("SC21032,1,%d,2022-09-01,\n".formatted(ADMITTED_URN + school));
            rows.append("CN260427,A,%d,2026-09-01,\n".formatted(ADMITTED_URN + school));
        }
        for (int school = 0; school < OTHER; school++) {
            rows.append("SC21032,1,%d,2022-09-01,\n".formatted(OTHER_URN + school));
        }
        return rows.toString();
    }

    /// 951 at the admitted schools and 143 at the others; then one new placement at each kind.
    private static String placements() {
        var rows = new StringBuilder(ImportFiles.PLACEMENTS_HEADER);
        for (int i = 1; i <= 951; i++) rows.append(row("A" + i, ADMITTED_URN + i % ADMITTED, "SC21032,", "2024-09-01"));
        for (int i = 1; i <= 143; i++) rows.append(row("O" + i, OTHER_URN + i % OTHER, "SC21032,", "2024-09-01"));
        rows.append(row("NEW1", ADMITTED_URN, "CN260427,", "2026-09-03"));
        rows.append(row("NEW2", OTHER_URN, ",NO_FRAMEWORK_CAPACITY", "2026-09-03"));
        return rows.toString();
    }

    private static String row(String ref, int urn, String route, String starts) {
        return "T-%1$s,U-%1$s,,Family %1$s,Given,2012-03-04,TN24 8UL,E07000105,ASD,%2$d,%3$s,DAY,38,%4$s,%4$s,,54460\n"
                .formatted(ref, urn, route, starts);
    }
}
