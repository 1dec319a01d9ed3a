package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-12 (IN-05) through the import files and the API: who joins a framework late is a member to the
/// framework's end, is extended with it, and never stays beyond it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AC_12_late_joiner_Test {

    private static final String COUNCIL = "latejoiner";
    private static final String LATE = "931201";
    private static final String LEAVING = "931202";
    private static final JsonMapper JSON = new JsonMapper();

    private static ImportsOf imports;

    @BeforeAll
    static void a_framework_and_two_schools_that_join_later() {
        World.RUNNING.council(COUNCIL);
        imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store("providers", ImportFiles.PROVIDERS_HEADER + """
                Late Joiner Limited,COMPANY,93120001,,,Late School,931201,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ
                Leaving Limited,COMPANY,93120002,,,Leaving School,931202,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ
                """);
        imports.store("agreements", agreement("2030-08-31"));
        imports.store("memberships", ImportFiles.MEMBERSHIPS_HEADER + """
                CN260427,A,931201,2029-01-01,
                CN260427,A,931202,2028-01-01,2029-12-31
                """);
    }

    @Test
    @Order(1)
    void is_a_member_to_the_end_of_the_framework() {
        assertThat(members("2029-01-01")).contains("931201 2029-01-01 2030-08-31");
        assertThat(members("2028-12-31")).noneMatch(member -> member.startsWith(LATE));
        assertThat(members("2030-08-31")).contains("931201 2029-01-01 2030-08-31");
        assertThat(members("2030-09-01")).isEmpty();
    }

    @Test
    @Order(2)
    void asking_for_four_years_gets_no_day_beyond_it() {
        var asked = imports.store(
                "memberships", ImportFiles.MEMBERSHIPS_HEADER + "CN260427,A,931201,2029-01-01,2032-12-31\n");

        assertThat(asked.toString()).contains("membership-ends-with-agreement", "is extended with it");
        assertThat(members("2029-01-01")).contains("931201 2029-01-01 2030-08-31");
        assertThat(members("2030-09-01")).isEmpty();
    }

    @Test
    @Order(3)
    void is_extended_with_the_framework_and_who_has_a_last_day_of_its_own_is_not() {
        extendTo("2031-08-31");

        assertThat(members("2029-01-01")).contains("931201 2029-01-01 2031-08-31", "931202 2028-01-01 2029-12-31");
        assertThat(members("2030-09-01")).containsExactly("931201 2029-01-01 2031-08-31");
        assertThat(members("2031-09-01")).isEmpty();
    }

    @Test
    @Order(4)
    void ends_with_a_framework_that_ends_earlier_whatever_its_own_last_day() {
        extendTo("2029-06-30");

        assertThat(members("2029-06-30"))
                .containsExactlyInAnyOrder("931201 2029-01-01 2029-06-30", LEAVING + " 2028-01-01 2029-06-30");
        assertThat(members("2029-07-01")).isEmpty();
    }

    private static void extendTo(String day) {
        var staged = imports.bring("agreements", agreement(day));
        assertThat(staged.get("state").asString()).as(staged.toString()).isEqualTo("STAGED");
        var stored = imports.accept("agreements", staged.get("id").asString());
        assertThat(stored.get("state").asString()).as(stored.toString()).isEqualTo("STORED");
    }

    private static String agreement(String endsOn) {
        return ImportFiles.AGREEMENTS_HEADER
                + "CN260427,Open framework,OPEN_FRAMEWORK,2026-01-30,2026-06-24,2026-09-01,%s,A,1\n".formatted(endsOn);
    }

    /// "931201 2029-01-01 2030-08-31": school, first and last day.
    private static List<String> members(String on) {
        var agreements = answer("");
        var members = answer("/" + agreements.at("/items/0/id").asString() + "?on=" + on)
                .at("/members/items");
        var told = new ArrayList<String>();
        members.forEach(member -> told.add(member.at("/site/urn").asString() + " "
                + member.get("memberFrom").asString() + " "
                + member.get("memberTo").asString()));
        return told;
    }

    private static JsonNode answer(String path) {
        return JSON.readTree(World.RUNNING
                .as(Role.PLACEMENT_OFFICER, COUNCIL)
                .get()
                .uri("/api/councils/" + COUNCIL + "/core/agreements" + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
