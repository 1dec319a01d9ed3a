package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;

/// What packages cost by year and cohort (domain 5.1, MT-02 to MT-05), to the penny.
class Spend_on_alternative_provision_Test {

    private static Alternative council;

    @BeforeAll
    static void packages() {
        council = new Alternative("apspend")
                .with("providers", "Spend Learning Limited,COMPANY,77714001,,,,,,,\n")
                .with("ap_packages", """
                        P-1,PC-1,Spend Learning Limited,,,EOTAS,12.5,450,2025-09-01,2026-08-31,
                        P-2,PC-2,Spend Learning Limited,,,EOTAS,12.5,450,2025-09-01,2027-08-31,
                        P-3,PC-1,Spend Learning Limited,,,SECTION_19,18,620,2025-11-03,2026-03-27,
                        P-4,PC-3,Spend Learning Limited,,,CME,6,100,2024-09-02,2024-12-20,
                        """);
        World.RUNNING.database().run("""
                update core.contract set ended_on = '2026-08-31', end_reason = 'TERMINATED'
                where ref = 'P-2' and tenant_id = '%s'""".formatted(council.council().id()));
    }

    @Test
    void financial_years_bear_the_days_of_each_package() {
        // 17,100 × 212 ÷ 365 twice; 23,560 × 145 ÷ 365
        assertThat(spend("years=FINANCIAL&from=2025/26&count=1", 0))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("EOTAS", 2 * 9_932_05L, "SECTION_19", 9_359_45L, "total", 29_223_55L)));
        assertThat(spend("from=2026/27&count=1", 0)).containsEntry("EOTAS", 2 * 7_167_95L);
    }

    @Test
    void academic_years_bear_a_package_of_a_whole_year_whole_and_none_after_it_ended() {
        assertThat(spend("years=academic&from=2025/26&count=2", 0))
                .containsEntry("EOTAS", 34_200_00L)
                .containsEntry("SECTION_19", 9_359_45L)
                .containsEntry("total", 43_559_45L);
        assertThat(spend("years=ACADEMIC&from=2025/26&count=2", 1))
                .containsEntry("EOTAS", 0L)
                .containsEntry("total", 0L);
    }

    @Test
    void a_file_and_a_page_with_a_chart_say_the_same() {
        assertThat(council.answer(Role.FINANCE, "spend.csv?years=ACADEMIC&from=2025/26&count=1")
                        .text())
                .isEqualToNormalizingNewlines("""
                        year,cohort,spend
                        AY 2025/26,EOTAS,34200.00
                        AY 2025/26,SECTION_19,9359.45
                        AY 2025/26,TOTAL,43559.45
                        """);
        assertThat(council.page(Role.SECTION_151_OFFICER, "spend?years=ACADEMIC&from=2025/26&count=1")
                        .text())
                .contains("<svg", "Educated otherwise than at school", "£34,200.00", "£43,559.45", "£43,559<")
                .doesNotContain("PC-", "alternative-provision/packages");
        assertThat(council.page(Role.FINANCE, "spend?from=2010/11&count=1").text())
                .contains("No spend in these years");
    }

    @Test
    void MT_04_a_package_whose_policy_wants_a_calendar_that_nobody_brought_is_counted_as_such() {
        var terms = new Alternative("apspendterms")
                .with(
                        "providers",
                        "Spend School Limited,COMPANY,77714002,,,Spend School,777401,ALTERNATIVE_PROVISION,E07000110,ME14 1XQ\n");
        new ImportsOf(World.RUNNING, "apspendterms")
                .store(
                        "ap_packages",
                        ImportFiles.AP_PACKAGES_HEADER.strip() + ",apportionment\n"
                                + "P-5,PC-5,,,777401,EOTAS,12.5,450,2025-09-01,2026-08-31,,TERMS\n"
                                + "P-6,PC-6,,,777401,CME,12.5,450,2025-09-01,2026-08-31,,\n");

        assertThat(terms.asked(Role.FINANCE, "spend?from=2025/26&count=1")
                        .get("packagesWithoutCalendar")
                        .asLong())
                .isEqualTo(1);
        assertThat(council.asked(Role.FINANCE, "spend?from=2025/26&count=1")
                        .get("packagesWithoutCalendar")
                        .asLong())
                .isZero();
    }

    private static Map<String, Long> spend(String question, int place) {
        var year = council.asked(Role.FINANCE, "spend?" + question).at("/items/" + place);
        var spend = new TreeMap<String, Long>();
        year.get("cohorts")
                .forEach(of -> spend.put(
                        of.get("cohort").asString(), of.get("spendPence").asLong()));
        spend.put("total", year.get("totalPence").asLong());
        return spend;
    }
}
