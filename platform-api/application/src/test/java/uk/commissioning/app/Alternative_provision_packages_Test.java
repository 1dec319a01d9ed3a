package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.permission.Role;

/// Packages of alternative provision through their file and the API: a price a week for the weeks of school (MT-03,
/// MT-06), a provider by its name, its number or its school, never without a last day (AE-09).
class Alternative_provision_packages_Test {
    private static final String COUNCIL = "appackages";
    private static final String KIND = "ap_packages";

    private static ImportsOf imports;

    @BeforeAll
    static void providers_are_known() {
        World.RUNNING.council(COUNCIL);
        imports = new ImportsOf(World.RUNNING, COUNCIL);
        imports.store(
                "providers",
                ImportFiles.PROVIDERS_HEADER
                        + "Open Fields Learning Limited,COMPANY,77700010,,10077710,,,,,\n"
                        + "Open School Limited,COMPANY,77700011,,,Open School,777011,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ\n");
    }

    @Test
    void are_stored_as_contracts_of_the_spine_and_change_nothing_when_sent_again() {
        var rows = ImportFiles.AP_PACKAGES_HEADER
                + "AP-1,CH-A1,Open Fields Learning Limited,,,Section 19,12.5,450,2025-09-01,2026-07-20,2026-02-13\n"
                + "AP-2,CH-A1,,10077710,,EHCP,6,\"£210.50\",2025-09-01,2026-07-20,\n"
                + "AP-3,CH-A2,,,777011,CME,18,620,2025-11-03,2026-03-27,\n";
        imports.store(KIND, rows);

        assertThat(packages())
                .isEqualTo("AP-1 AP_PACKAGE SPOT SECTION_19 12.50 EDUCATION WEEKLY 38 YEAR 1710000,"
                        + " AP-2 AP_PACKAGE SPOT EOTAS 6.00 EDUCATION WEEKLY 38 YEAR 799900,"
                        + " AP-3 AP_PACKAGE SPOT CME 18.00 EDUCATION WEEKLY 38 YEAR 2356000");
        assertThat(imports.store(KIND, rows).at("/counts/unchanged").asInt()).isEqualTo(3);

        var register = World.RUNNING
                .as(Role.COMMISSIONER, COUNCIL)
                .get()
                .uri("/api/councils/" + COUNCIL + "/core/register?on=2026-01-15")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(register)
                .contains("Alternative provision packages", "2509900", "2356000")
                .doesNotContain("CH-A", "AP-1", "SECTION_19");
    }

    @Test
    void tell_every_problem() {
        var refused = imports.bring(
                KIND,
                ImportFiles.AP_PACKAGES_HEADER
                        + "AP-8,CH-A8,Nobody Known Limited,,,SECTION_19,70,450,2025-09-01,,2026-02-13\n"
                        + "AP-9,CH-A9,Open Fields Learning Limited,,777011,HOLIDAY,12,450,2025-09-01,2026-07-20,2027-02-13\n");

        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/problems/items").toString())
                .contains(
                        "provider-name-not-known",
                        "hours-not-recognised",
                        "field-required",
                        "cell-not-in-list",
                        "review-outside-package",
                        "school-of-another-provider-there");
    }

    @Test
    void take_60_hours_a_week_and_a_review_on_their_first_or_last_day_and_no_more() {
        var council = "apbounds";
        World.RUNNING.council(council);
        var bounds = new ImportsOf(World.RUNNING, council);
        bounds.store(
                KIND,
                ImportFiles.AP_PACKAGES_HEADER
                        + "B-1,CH-B1,Open Fields Learning Limited,,,CME,60,450,2025-09-01,2026-07-20,2025-09-01\n"
                        + "B-2,CH-B1,Open Fields Learning Limited,,,CME,0.25,450,2025-09-01,2026-07-20,2026-07-20\n");

        for (var hours : new String[] {"60.01", "0", "0.00"}) {
            assertThat(bounds.bring(
                                    KIND,
                                    ImportFiles.AP_PACKAGES_HEADER
                                            + "B-3,CH-B1,Open Fields Learning Limited,,,CME,%s,450,2025-09-01,2026-07-20,\n"
                                                    .formatted(hours))
                            .at("/problems/items")
                            .toString())
                    .as(hours)
                    .contains("hours-not-recognised");
        }
        for (var review : new String[] {"2025-08-31", "2026-07-21"}) {
            assertThat(bounds.bring(
                                    KIND,
                                    ImportFiles.AP_PACKAGES_HEADER
                                            + "B-4,CH-B1,Open Fields Learning Limited,,,CME,6,450,2025-09-01,2026-07-20,%s\n"
                                                    .formatted(review))
                            .at("/problems/items")
                            .toString())
                    .as(review)
                    .contains("review-outside-package");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EHCP, EOTAS",
        "S19, SECTION_19",
        "CIC, CHILD_IN_CARE",
        "cla, CHILD_IN_CARE",
        "Looked after, CHILD_IN_CARE"
    })
    void know_a_cohort_by_what_councils_call_it(String called, String cohort) {
        var council = "apcohort" + called.toLowerCase(Locale.ROOT).replace(" ", "");
        World.RUNNING.council(council);
        new ImportsOf(World.RUNNING, council)
                .store(
                        KIND,
                        ImportFiles.AP_PACKAGES_HEADER
                                + "C-1,CH-C1,Open Fields Learning Limited,,,%s,6,450,2025-09-01,2026-07-20,\n"
                                        .formatted(called));

        assertThat(World.RUNNING.database().ask("""
                        select p.cohort from alternative.ap_package p join platform.council c using (tenant_id)
                        where c.key = '%s'""".formatted(council))).isEqualTo(cohort);
    }

    private static String packages() {
        return World.RUNNING.database().ask("""
                select string_agg(concat_ws(' ', t.ref, t.kind, t.route, p.cohort, p.hours, f.purpose, f.basis, f.units,
                    f.units_of, f.amount_pence), ', ' order by t.ref)
                from alternative.ap_package p
                join core.contract t on t.tenant_id = p.tenant_id and t.id = p.contract_id
                join core.fee_line f on f.tenant_id = t.tenant_id and f.contract_id = t.id
                join platform.council c on c.tenant_id = t.tenant_id
                where c.key = '%s'""".formatted(COUNCIL));
    }
}
