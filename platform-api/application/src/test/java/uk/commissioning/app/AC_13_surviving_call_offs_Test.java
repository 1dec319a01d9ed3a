package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-13 (IN-06) and AC-24's figures through the import files and the API: a placement outlives its framework,
/// a new call-off after the framework's end is refused; a block tells what its filled and its free places cost.
class AC_13_surviving_call_offs_Test {

    private static final String COUNCIL = "survivors";
    private static final int FILLED = 18;
    private static final JsonMapper JSON = new JsonMapper();

    private static ImportsOf imports;

    @BeforeAll
    static void a_framework_a_placement_beyond_it_and_a_block() {
        World.RUNNING.council(COUNCIL);
        imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Survivor Limited,COMPANY,94000001,,,Survivor School,940001,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ\n");
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "CN260427,Open framework,OPEN_FRAMEWORK,2026-01-30,2026-06-24,2026-09-01,2030-08-31,A,1\n");
        imports.store("memberships", ImportFiles.MEMBERSHIPS_HEADER + "CN260427,A,940001,2026-09-01,\n");
        imports.store(
                "placements", ImportFiles.PLACEMENTS_HEADER + row("S-1", "CN260427,", "2030-08-20", "2032-07-31"));
        imports.store("blocks", ImportFiles.BLOCKS_HEADER + "B-1,,940001,20,50000.00,2026-09-01,\n");
        imports.store("placements", inBlock());
    }

    @Test
    void AC_13_goes_on_after_its_framework_has_ended() {
        assertThat(refs("?agreement=" + agreement() + "&on=2030-08-31")).containsExactly("S-1");
        assertThat(refs("?agreement=" + agreement() + "&on=2030-09-01")).containsExactly("S-1");
        assertThat(refs("?agreement=" + agreement() + "&on=2032-07-31")).containsExactly("S-1");
        assertThat(refs("?agreement=" + agreement() + "&on=2032-08-01")).isEmpty();

        var agreement = answer(Role.AUDITOR, "agreements/" + agreement() + "?on=2030-09-01");
        assertThat(agreement.at("/use/inForce/0/contracts").asInt()).isEqualTo(1);
        assertThat(agreement.at("/members/items").size()).isZero();
        assertThat(contract("S-1").at("/bought/regime").asString()).isEqualTo("PA2023");
    }

    @Test
    void AC_13_a_new_call_off_after_the_end_is_refused() {
        var refused = imports.bring(
                "placements", ImportFiles.PLACEMENTS_HEADER + row("S-2", "CN260427,", "2030-09-01", "2032-07-31"));

        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.toString()).contains("call-off-outside-agreement");
    }

    @Test
    void AC_24_eighteen_of_twenty_places_are_filled() {
        var block = contract("B-1").get("block");

        assertThat(block.get("filled").asInt()).isEqualTo(FILLED);
        assertThat(block.get("free").asInt()).isEqualTo(2);
        assertThat(block.get("occupancyPercent").asString()).isEqualTo("90.0");
        assertThat(block.get("unitCostPence").asLong()).isEqualTo(5_555_556);
        assertThat(block.get("voidCostPence").asLong()).isEqualTo(10_000_000);
        assertThat(block.get("totalPence").asLong()).isEqualTo(100_000_000);
    }

    @Test
    void IN_40_a_place_of_a_block_names_the_block_and_costs_nothing_of_its_own() {
        var place = contract("P-1");

        assertThat(place.at("/inBlock/ref").asString()).isEqualTo("B-1");
        assertThat(place.at("/costs/grossPence").asLong()).isZero();
        assertThat(place.has("child"))
                .as("a commissioner reads the contract and not the child")
                .isFalse();
    }

    private static JsonNode contract(String ref) {
        var found = answer(Role.COMMISSIONER, "contracts?ref=" + ref);
        return answer(Role.COMMISSIONER, "contracts/" + found.at("/items/0/id").asString() + "?on=2030-09-01");
    }

    private static String agreement() {
        return answer(Role.COMMISSIONER, "agreements").at("/items/0/id").asString();
    }

    private static List<String> refs(String question) {
        var refs = new ArrayList<String>();
        answer(Role.COMMISSIONER, "contracts" + question)
                .get("items")
                .forEach(line -> refs.add(line.get("ref").asString()));
        return refs;
    }

    private static JsonNode answer(Role role, String question) {
        return JSON.readTree(World.RUNNING
                .as(role, COUNCIL)
                .get()
                .uri("/api/councils/" + COUNCIL + "/core/" + question)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String row(String ref, String route, String agreed, String ends) {
        return "%1$s,U-%1$s,,Family %1$s,Given,2018-03-04,ME14 1XQ,E07000110,ASD,940001,%2$s,DAY,38,%3$s,%3$s,%4$s,54460\n"
                .formatted(ref, route, agreed, ends);
    }

    private static String inBlock() {
        var rows = new StringBuilder(ImportFiles.PLACEMENTS_HEADER.strip()).append(",block_ref\n");
        for (int place = 1; place <= FILLED; place++) {
            rows.append(row("P-" + place, ",", "2027-09-01", "").strip().replaceFirst("54460$", ""))
                    .append(",B-1\n");
        }
        return rows.toString();
    }
}
