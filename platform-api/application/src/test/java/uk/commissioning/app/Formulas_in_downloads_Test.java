package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.core.xlsx.Workbook;
import uk.commissioning.core.xlsx.WorkbookRow;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Call;

/// A cell that a spreadsheet would run as a formula leaves no download as one, wherever its text came from.
class Formulas_in_downloads_Test {

    private static final World WORLD = World.RUNNING;
    private static final World.Council COUNCIL = WORLD.council("formulas");
    private static final List<String> FORMULAS = List.of("=1+cmd|' /C calc'!A0", "+SUM(1)", "-SUM(2)", "@SUM(3)");

    private static String refusedImport;
    private static String refusedPlacements;

    @BeforeAll
    static void formulas_stand_wherever_a_text_may() {
        var imports = new ImportsOf(WORLD, COUNCIL.key());
        var providers = new StringBuilder(ImportFiles.PROVIDERS_HEADER);
        var agreements = new StringBuilder(ImportFiles.AGREEMENTS_HEADER);
        var placements = new StringBuilder(ImportFiles.PLACEMENTS_HEADER);
        var orders = new StringBuilder(ImportFiles.THERAPY_ORDERS_HEADER);
        var packages = new StringBuilder(ImportFiles.AP_PACKAGES_HEADER);
        for (int at = 0; at < FORMULAS.size(); at++) {
            var formula = FORMULAS.get(at);
            var urn = 780_001 + at;
            providers.append(
                    "%1$s,COMPANY,7800000%2$d,,,%1$s,%3$d,OTHER,E07000110,ME14 1XQ\n".formatted(formula, at, urn));
            agreements.append(
                    "FRM-%2$d,%1$s,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1\n".formatted(formula, at));
            placements.append(
                    "R-%2$d,K-%2$d,,%1$s,%1$s,2012-03-04,,,ASD,%3$d,,NO_FRAMEWORK_CAPACITY,DAY,38,2024-09-01,2024-09-01,,50000\n"
                            .formatted(formula, at, urn));
            orders.append(
                    "T-%2$d,KT-%2$d,%1$s,,7800000%2$d,SLT,NON_PREFERRED,SESSION,10,65.00,2025-01-01,2025-12-31,F,\n"
                            .formatted(formula, at));
            packages.append("A-%2$d,K-A%2$d,%1$s,,,CME,10,450,2025-01-06,2025-07-20,\n".formatted(formula, at));
        }
        imports.store("providers", providers.toString());
        imports.store("agreements", agreements.toString());
        imports.store("placements", placements.toString());
        imports.store("therapy_orders", orders.toString());
        imports.store("ap_packages", packages.toString());
        refusedImport = imports.bring("providers", refusedRows()).get("id").asString();
        refusedPlacements = imports.bring("placements", refusedRows()).get("id").asString();
        namesOfFormulasActAndLook();
    }

    /// What names no column of ours is told with its value.
    private static String refusedRows() {
        var rows = new StringBuilder("provider_name,urn,site_name,contract_ref\n");
        FORMULAS.forEach(formula -> rows.append("X,%s,Y,\"%s\"\n".formatted(formula, formula)));
        return rows.toString();
    }

    /// A token may call somebody by a formula; the logs keep the name.
    private static void namesOfFormulasActAndLook() {
        for (var formula : FORMULAS) {
            var administrator = WORLD.withToken(WORLD.keycloak().token(COUNCIL.person(Role.TENANT_ADMIN), formula));
            var invited = administrator.send(Call.of("POST", "/api/councils/formulas/people")
                    .json("{\"name\":\"%s\",\"email\":\"f%d@example.org\",\"roles\":[\"AUDITOR\"]}"
                            .formatted(formula, FORMULAS.indexOf(formula))));
            assertThat(invited.status()).as(invited.text()).isEqualTo(201);
            var figure = Samples.FIGURE.replace("Net spend", formula).replace("A report", formula);
            var published = WORLD.program(COUNCIL.person(Role.FINANCE))
                    .send(Call.of("POST", "/api/councils/formulas/inmss/published-figures")
                            .json(figure));
            assertThat(published.status()).as(published.text()).isEqualTo(201);
            var officer = WORLD.withToken(WORLD.keycloak().token(COUNCIL.person(Role.PLACEMENT_OFFICER), formula));
            assertThat(officer.get("/api/councils/formulas/core/placements").status())
                    .isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> are_texts_in_every_file() {
        return files().map(file -> dynamicTest(file.path, () -> {
            var answer = WORLD.program(COUNCIL.person(file.role)).get("/api/councils/formulas/" + file.path);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            var cells = CsvReader.builder().ofCsvRecord(answer.text()).stream()
                    .flatMap(line -> line.getFields().stream())
                    .toList();

            assertThat(cells).noneMatch(Formulas_in_downloads_Test::isFormula);
            if (file.holdsTexts) assertThat(cells).anyMatch(cell -> cell.startsWith("'=1+cmd"));
        }));
    }

    /// In a workbook a text is stored as one, without an apostrophe.
    @TestFactory
    Stream<DynamicTest> are_texts_in_every_workbook() {
        return workbooks()
                .map(file -> dynamicTest(file.path, () -> {
                    var content = WORLD.as(COUNCIL.person(file.role))
                            .get()
                            .uri("/api/councils/formulas/" + file.path)
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody(byte[].class)
                            .returnResult()
                            .getResponseBody();
                    var workbook = Workbook.open(Objects.requireNonNull(content));
                    var rows = workbook.rows(workbook.sheets().getFirst(), 1_000);

                    assertThat(rows).hasSizeGreaterThan(1).noneMatch(WorkbookRow::hasFormula);
                    if (file.holdsTexts) {
                        assertThat(rows.stream().flatMap(row -> row.cells().stream()))
                                .anyMatch(cell -> cell.startsWith("=1+cmd"));
                    }
                }));
    }

    @Test
    void every_workbook_is_tried() {
        assertThat(workbooks().map(file -> general(file.path)).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(offered(".xlsx"));
    }

    @Test
    void every_download_is_tried() {
        assertThat(files().map(file -> general(file.path)).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(offered(".csv"));
    }

    private static List<String> offered(String ending) {
        return Permissions.lines().stream()
                .filter(line -> line.isApi() && line.path().endsWith(ending))
                .map(line -> general(line.path().substring("/api/councils/{council}/".length())))
                .distinct()
                .toList();
    }

    private static String general(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("imports/[^/]*/", "imports/X/");
    }

    /// What there is as a workbook too.
    private static Stream<File> workbooks() {
        return files().filter(file -> file.path.startsWith("core/") && !file.path.startsWith("core/commitments"))
                .map(file -> new File(file.path.replace(".csv", ".xlsx"), file.role, file.holdsTexts));
    }

    private static Stream<File> files() {
        return Stream.of(
                new File("core/register.csv?on=2025-06-30", Role.COMMISSIONER, true),
                new File("core/commitments.csv?from=2024/25", Role.COMMISSIONER, false),
                new File("inmss/overview.csv?on=2025-06-30", Role.COMMISSIONER, false),
                new File("inmss/overview/breakdown.csv?by=lot&on=2025-06-30", Role.COMMISSIONER, false),
                new File("inmss/districts.csv?on=2025-06-30", Role.COMMISSIONER, false),
                new File("inmss/like-with-like.csv?on=2025-06-30", Role.COMMISSIONER, false),
                new File("inmss/bridge.csv?on=2025-06-30", Role.COMMISSIONER, false),
                new File("inmss/reconciliation.csv?period=2024/25", Role.COMMISSIONER, true),
                new File("therapies/providers.csv?on=2025-06-30", Role.COMMISSIONER, true),
                new File("therapies/spend.csv?from=2024/25", Role.COMMISSIONER, false),
                new File("alternative-provision/providers.csv?on=2025-06-30", Role.COMMISSIONER, true),
                new File("alternative-provision/spend.csv?from=2024/25", Role.COMMISSIONER, false),
                new File("core/imports/" + refusedImport + "/problems.csv", Role.COMMISSIONER, true),
                new File("core/imports/" + refusedPlacements + "/problems.csv", Role.PLACEMENT_OFFICER, false),
                new File("audit/audit.csv", Role.AUDITOR, true),
                new File("audit/access.csv", Role.AUDITOR, true));
    }

    private static boolean isFormula(String cell) {
        return cell.matches("(?s)[=+@\\t\\r\\n].*") || cell.matches("(?s)-.*") && !cell.matches("-[0-9.]+");
    }

    record File(String path, Role role, boolean holdsTexts) {}
}
