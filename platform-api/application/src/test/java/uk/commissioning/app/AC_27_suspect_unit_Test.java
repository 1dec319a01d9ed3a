package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// AC-27 and TH-20 through the import files and the API: "£381,707k" and "£428,917k" wait for a person, nothing is
/// stored before, and the original strings are kept.
class AC_27_suspect_unit_Test {
    private static final String COUNCIL = "suspectunits";
    private static final String KIND = "other_contracts";
    private static final String ROWS = ImportFiles.OTHER_CONTRACTS_HEADER
            + "TH-1920,Therapies 2019-20,Therapies In All Limited,,,\"£381,707k\",2026-04-01,2027-03-31\n"
            + "TH-2021,Therapies 2020-21,Therapies In All Limited,,,\"£428,917k\",2026-04-01,2027-03-31\n";

    private static ImportsOf imports;

    @BeforeAll
    static void a_provider_is_known() {
        World.RUNNING.council(COUNCIL);
        imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store("providers", ImportFiles.PROVIDERS_HEADER + "Therapies In All Limited,COMPANY,77700001,,,,,,,\n");
    }

    @Test
    void both_rows_wait_and_are_stored_as_a_person_decides() {
        var staged = imports.bring(KIND, ROWS);
        assertThat(staged.get("state").asString()).isEqualTo("STAGED");
        assertThat(staged.at("/counts/questions").asInt()).isEqualTo(2);
        assertThat(staged.get("expiresAt").asString()).isNotEmpty();
        var question = staged.at("/problems/items/0");
        assertThat(question.get("weight").asString()).isEqualTo("QUESTION");
        assertThat(question.get("value").asString()).isEqualTo("£381,707k");
        assertThat(question.get("code").asString()).isEqualTo("suspect-unit");
        assertThat(question.at("/choices/0/title").asString()).isEqualTo("£381,707");
        assertThat(question.at("/choices/1/title").asString()).isEqualTo("£381,707,000");
        assertThat(totals()).isEqualTo("0 0");

        var id = staged.get("id").asString();
        imports.decide(KIND, id, "{\"alike\":[{\"code\":\"suspect-unit\",\"choice\":\"POUNDS\"}]}");
        assertThat(totals()).isEqualTo("0 0");
        var stored = imports.accept(KIND, id);

        assertThat(stored.get("state").asString()).as(stored.toString()).isEqualTo("STORED");
        assertThat(totals()).isEqualTo("2 810624.00");
        assertThat(stored.toString()).contains("£381,707k", "£428,917k", "read-as-decided");
        assertThat(registerTotal()).isEqualTo(81_062_400);
    }

    private static String totals() {
        return World.RUNNING.database().ask("""
                select count(*) || ' ' || coalesce(round(sum(f.amount_pence) / 100.0, 2), 0)
                from core.fee_line f join platform.council c on c.tenant_id = f.tenant_id
                where c.key = '%s'""".formatted(COUNCIL));
    }

    private static long registerTotal() {
        JsonNode register = new JsonMapper()
                .readTree(World.RUNNING
                        .as(Role.COMMISSIONER, COUNCIL)
                        .get()
                        .uri("/api/councils/" + COUNCIL + "/core/register?on=2026-06-30")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
        return register.at("/items/0/annualSpendPence").asLong()
                + register.at("/items/1/annualSpendPence").asLong();
    }
}
