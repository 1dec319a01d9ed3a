package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.CoreUnderTest;
import uk.commissioning.core.CouncilUnderTest;
import uk.commissioning.core.imports.DecideImport.Alike;
import uk.commissioning.core.imports.Finding.Weight;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.Refused;

/// What a file leaves open waits for a person, and so does what it would change.
class Staged_files {
    private static final CoreUnderTest CORE = new CoreUnderTest();
    private static final String HEADER =
            "contract_ref,title,provider_name,company_number,regime,value,starts_on,ends_on\n";
    private static final String SPEND = HEADER
            + "SPEND-1920,Therapies 2019-20,Hop Garden Schools Limited,,,\"£381,707k\",2019-04-01,2020-03-31\n"
            + "SPEND-2021,Therapies 2020-21,Hop Garden Schools Limited,,,\"£428,917k\",2020-04-01,2021-03-31\n";
    private static int councils;

    private CouncilUnderTest kent;

    @AfterAll
    static void close() {
        CORE.close();
    }

    @BeforeEach
    void a_council_with_a_provider() {
        kent = CORE.council("staged-" + ++councils);
        kent.imported("providers", Csv.providers().row().bytes());
    }

    @Test
    void AC_27_waits_with_suspect_units_and_stores_what_a_person_decides() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        assertThat(staged.result().state()).isEqualTo(ImportState.STAGED);
        assertThat(questions(staged))
                .extracting(Finding::row, Finding::column, Finding::value, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "value", "£381,707k", "suspect-unit"),
                        org.assertj.core.groups.Tuple.tuple(3, "value", "£428,917k", "suspect-unit"));
        assertThat(stored()).isEqualTo("0 null");

        decide(staged, List.of(new Decision(2, "value", "POUNDS")), List.of());
        assertThatThrownBy(() -> kent.accepted(staged.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("questions-open");
        assertThat(stored()).isEqualTo("0 null");

        decide(staged, List.of(new Decision(3, "value", "POUNDS")), List.of());
        var ended = kent.accepted(staged.id());

        assertThat(ended.result().state()).isEqualTo(ImportState.STORED);
        assertThat(stored()).isEqualTo("2 81062400");
        assertThat(kent.findings(ended))
                .extracting(Finding::value, Finding::weight, Finding::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("£381,707k", Weight.NOTICE, "read-as-decided"),
                        org.assertj.core.groups.Tuple.tuple("£428,917k", Weight.NOTICE, "read-as-decided"));
        assertThat(kent.ask("select file_sealed is null from core.import where id = '%s'".formatted(ended.id())))
                .isEqualTo("true");
    }

    @Test
    void TH_20_takes_the_thousands_where_a_person_says_so_of_all_alike() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        decide(staged, List.of(), List.of(new Alike("suspect-unit", null, "IN_UNITS")));
        kent.accepted(staged.id());
        assertThat(stored()).isEqualTo("2 81062400000");
    }

    @Test
    void leaves_out_the_rows_that_a_person_leaves_out() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        decide(staged, List.of(new Decision(2, "value", "POUNDS"), new Decision(3, "value", "LEAVE_OUT")), List.of());
        var ended = kent.accepted(staged.id());
        assertThat(ended.result().tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(stored()).isEqualTo("1 38170700");
    }

    @Test
    void refuses_an_answer_that_is_none_and_keeps_nothing_of_the_rest() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        assertThatThrownBy(() -> decide(
                        staged,
                        List.of(
                                new Decision(2, "value", "POUNDS"),
                                new Decision(3, "value", "SHILLINGS"),
                                new Decision(9, "value", "POUNDS")),
                        List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(field ->
                                        field.field() + " " + field.reason().code())
                                .containsExactly(
                                        "decisions[1].choice cell-not-in-list", "decisions[2] nothing-asked-there"));
        assertThat(kent.ask("select count(*) from core.import_decision where tenant_id = :council"))
                .isEqualTo("0");
    }

    @Test
    void shows_a_change_before_it_is_stored() {
        kent.imported("other_contracts", contract("A title", "752905").getBytes());
        var staged = kent.imported(
                "other_contracts", contract("A better title", "800000").getBytes());
        assertThat(staged.result().state()).isEqualTo(ImportState.STAGED);
        assertThat(kent.findings(staged))
                .extracting(Finding::column, Finding::weight, Finding::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "title", Weight.CHANGE, "Stored is \"A title\". It would become what this row says."),
                        org.assertj.core.groups.Tuple.tuple(
                                "value",
                                Weight.CHANGE,
                                "Stored is \"£752,905.00\". It would become what this row says."));
        assertThat(stored()).isEqualTo("1 75290500");
        assertThat(kent.accepted(staged.id()).result().state()).isEqualTo(ImportState.STORED);
        assertThat(stored()).isEqualTo("1 80000000");
    }

    @Test
    void shows_it_again_where_it_would_change_something_else_than_was_accepted() {
        kent.imported("other_contracts", contract("A title", "752905").getBytes());
        var staged = kent.imported(
                "other_contracts", contract("A better title", "752905").getBytes());
        kent.importedWithChanges(
                "other_contracts", contract("Another title", "752905").getBytes());
        var again = kent.accepted(staged.id());
        assertThat(again.result().state()).isEqualTo(ImportState.STAGED);
        assertThat(kent.findings(again).getFirst().sentence()).contains("Another title");
        assertThat(kent.accepted(staged.id()).result().state()).isEqualTo(ImportState.STORED);
    }

    @Test
    void forgets_a_file_that_is_thrown_away() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        var gone = kent.as(kent.importer(), CORE.bean(DecideImport.class).discard(staged.id()));
        assertThat(gone.result().state()).isEqualTo(ImportState.DISCARDED);
        assertThat(kent.ask("select file_sealed is null from core.import where id = '%s'".formatted(staged.id())))
                .isEqualTo("true");
        assertThat(stored()).isEqualTo("0 null");
        assertThatThrownBy(() -> kent.accepted(staged.id())).hasMessage("import-not-staged");
    }

    @Test
    void forgets_a_file_that_nobody_came_back_to_for_30_days() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        assertThat(kent.ask("""
                select (i.expires_at = j.not_before) || ' ' || (i.expires_at at time zone 'UTC')::date || ' ' || j.state
                from platform.job j join core.import i on i.id = j.record_id
                where j.tenant_id = :council and j.kind = 'core.import-expiry'""")).isEqualTo("true 2026-12-22 WAITING");
        CORE.database()
                .run("update platform.job set not_before = now() where kind = 'core.import-expiry' and tenant_id = '%s'"
                        .formatted(kent.id()));
        assertThat(kent.until(staged.id(), now -> !now.isStaged()).result().state())
                .isEqualTo(ImportState.EXPIRED);
        assertThat(kent.ask("select file_sealed is null from core.import where id = '%s'".formatted(staged.id())))
                .isEqualTo("true");
    }

    @Test
    void is_there_for_nobody_who_may_not_send_such_a_file() {
        var staged = kent.imported("other_contracts", SPEND.getBytes());
        for (var role : List.of(Role.PLACEMENT_OFFICER, Role.AUDITOR)) {
            assertThatThrownBy(() -> kent.as(
                            kent.person(role), CORE.bean(DecideImport.class).accept(staged.id())))
                    .as(role.name())
                    .isInstanceOf(Refused.class)
                    .hasMessage("not-found");
        }
    }

    @Test
    void asks_about_dates_in_one_go_and_takes_the_rest_as_written() {
        var file = HEADER
                + "A,First,Hop Garden Schools Limited,,,1,2024-04-01,31 March 2025\n"
                + "B,Second,Hop Garden Schools Limited,,,1,01/04/2024,31/03/2025\n"
                + "C,Third,Hop Garden Schools Limited,,,1,02.04.24,31-Mar-25\n";
        var staged = kent.imported("other_contracts", file.getBytes());
        assertThat(questions(staged)).extracting(Finding::row).containsExactly(3, 4);
        decide(staged, List.of(), List.of(new Alike("cell-date-ambiguous", "starts_on", "DAY_FIRST")));
        assertThat(kent.accepted(staged.id()).result().state()).isEqualTo(ImportState.STORED);
        assertThat(
                        kent.ask(
                                "select string_agg(ref || starts_on || ends_on, ' ' order by ref) from core.contract where tenant_id = :council"))
                .isEqualTo("A2024-04-012025-03-31 B2024-04-012025-03-31 C2024-04-022025-03-31");
    }

    private List<Finding> questions(FileImport staged) {
        return kent.as(kent.importer(), CORE.bean(ReadImports.class).questions(staged.id()))
                .items();
    }

    private void decide(FileImport staged, List<Decision> single, List<Alike> alike) {
        kent.as(kent.importer(), CORE.bean(DecideImport.class).decide(staged.id(), single, alike));
    }

    private String stored() {
        return kent.ask(
                "select concat(count(*), ' ', coalesce(sum(f.pence)::text, 'null')) from core.fee_line f where f.tenant_id = :council");
    }

    private static String contract(String title, String value) {
        return HEADER + "NHS-1,%s,Hop Garden Schools Limited,,PSR,%s,2024-04-01,2025-03-31\n".formatted(title, value);
    }
}
