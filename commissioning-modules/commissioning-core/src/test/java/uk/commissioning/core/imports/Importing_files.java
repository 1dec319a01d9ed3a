package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.core.CoreUnderTest;
import uk.commissioning.core.CouncilUnderTest;
import uk.commissioning.kernel.refusal.Refused;

/// Files end to end: sent, sealed, queued, checked, stored, reported, against a real PostgreSQL.
class Importing_files {
    private static final List<String> EXAMPLES = List.of(
            "providers", "agreements", "memberships", "blocks", "placements", "other_contracts", "school_terms");

    private static final CoreUnderTest CORE = new CoreUnderTest();
    private static final List<String> TABLES = List.of(
            "agreement", "lot", "membership", "child", "child_home", "contract", "fee_line", "cost_share", "placement");
    private static int councils;

    private CouncilUnderTest kent;

    @AfterAll
    static void close() {
        CORE.close();
    }

    @BeforeEach
    void a_council_with_schools_and_an_agreement() {
        kent = withAgreement(CORE.council("council-" + ++councils));
    }

    @Test
    void stores_the_examples_that_people_download() {
        var devon = CORE.council("council-" + ++councils);
        for (var kind : EXAMPLES) {
            var ended = devon.imported(kind, example(kind));
            assertThat(devon.findings(ended)).as(kind).allMatch(found -> found.weight() == Finding.Weight.NOTICE);
            assertThat(ended.result().state()).as(kind).isEqualTo(ImportState.STORED);
        }
        assertThat(devon.ask("select count(*) from core.placement where tenant_id = :council"))
                .isEqualTo("4");
        assertThat(devon.ask("""
                select string_agg(concat_ws(' ', c.ref, f.purpose, f.basis, f.units, f.units_of, f.amount_pence), ', '
                    order by c.ref, f.purpose)
                from core.fee_line f join core.contract c on c.tenant_id = f.tenant_id and c.id = f.contract_id
                where f.tenant_id = :council"""))
                .isEqualTo("BLOCK-0001 EDUCATION ANNUAL 1 YEAR 100000000, BLOCK-0002 EDUCATION ANNUAL 1 YEAR 28800000,"
                        + " IPA-0001 EDUCATION ANNUAL 1 YEAR 5446000, IPA-0002 EDUCATION ANNUAL 1 YEAR 5865600,"
                        + " IPA-0003 CARE WEEKLY 44 YEAR 1760000, IPA-0003 EDUCATION WEEKLY 44 YEAR 6600000,"
                        + " IPA-0003 THERAPY WEEKLY 44 YEAR 530200, NHS-0001 OTHER ONE_OFF 1 TERM 75290500,"
                        + " NHS-0002 OTHER ONE_OFF 1 TERM 152658600");
        assertThat(
                        devon.ask(
                                "select string_agg(concat_ws(' ', contributor, percent, pence), ', ' order by contributor desc) from core.cost_share where tenant_id = :council"))
                .isEqualTo("HEALTH 25.00, CARE 1200000");
        assertThat(
                        devon.ask(
                                "select concat_ws(' ', b.ref, c.route) from core.contract c join core.contract b on b.id = c.block_id where c.tenant_id = :council"))
                .isEqualTo("BLOCK-0001 DPS");
        assertThat(
                        devon.ask(
                                "select concat_ws(' ', need, other_needs, ehcp, looked_after, home_lsoa) from core.child where tenant_id = :council and ref = 'CH-0001'"))
                .isEqualTo("ASD {SLCN} t f E01024001");
        for (var kind : EXAMPLES) {
            var again = devon.imported(kind, example(kind)).result();
            assertThat(again.state()).as(kind).isEqualTo(ImportState.STORED);
            assertThat(again.tally().added() + again.tally().changed()).as(kind).isZero();
        }
    }

    @Test
    void stores_a_placement_whole() {
        var ended = kent.imported(
                "placements", Csv.placements().row("upn", "H801200001001").bytes());
        assertThat(ended.result())
                .isEqualTo(new FileImport.Result(
                        ImportState.STORED, 1, new Tally(1, 0, 0), new FileImport.Told(0, 0, 0), null));
        assertThat(kent.ask("""
                select concat_ws(' ', c.ref, c.kind, c.regime, c.route, c.agreed_on, c.starts_on, c.ends_on, l.code,
                    f.purpose, f.basis, f.pence, f.valid_from, p.attendance, p.weeks, p.starts_on, ch.ref, ch.need,
                    ch.birth_cohort, ch.home_district_gss, s.urn)
                from core.contract c
                join core.lot l using (tenant_id) join core.fee_line f using (tenant_id)
                join core.placement p using (tenant_id) join core.child ch using (tenant_id)
                join core.site s on s.id = p.site_id and s.id = c.site_id and s.provider_id = c.provider_id
                where c.tenant_id = :council and l.id = c.lot_id"""))
                .isEqualTo("IPA-1 IPA PCR2015 DPS 2024-06-20 2024-09-01 2 EDUCATION ANNUAL 5446000 2024-09-01 DAY 38"
                        + " 2024-09-01 CH-1 ASD 2011 E07000110 118001");
    }

    @Test
    void changes_nothing_when_a_file_is_sent_again() {
        var file = Csv.placements()
                .row("upn", "H801200001001")
                .row("contract_ref", "IPA-2", "child_ref", "CH-2")
                .bytes();
        kent.imported("placements", file);
        var before = snapshot();
        var again = kent.imported("placements", file);
        assertThat(again.result().tally()).isEqualTo(new Tally(0, 0, 2));
        assertThat(snapshot()).isEqualTo(before);

        for (var kind : List.of("providers", "agreements", "memberships")) {
            var tally = kent.imported(kind, setUp(kind)).result().tally();
            assertThat(tally).as(kind).isEqualTo(new Tally(0, 0, tally.unchanged()));
        }
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void stores_what_a_row_says_anew_under_the_same_ids_and_key() {
        kent.imported("placements", Csv.placements().row().bytes());
        var ids = kent.ask(
                "select p.id || ' ' || c.id || ' ' || encode(ch.wrapped_key, 'hex') from core.placement p, core.contract c, core.child ch where p.tenant_id = :council and c.tenant_id = :council and ch.tenant_id = :council");
        var ended = kent.importedWithChanges(
                "placements",
                Csv.placements()
                        .row(
                                "family_name",
                                "Changed",
                                "fee_education",
                                "60000",
                                "weeks",
                                "39",
                                "starts_on",
                                "2024-09-02")
                        .bytes());
        assertThat(ended.result().tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(kent.ask("select pence || ' ' || valid_from from core.fee_line where tenant_id = :council"))
                .isEqualTo("6000000 2024-09-02");
        assertThat(kent.ask("select weeks from core.placement where tenant_id = :council"))
                .isEqualTo("39");
        assertThat(
                        kent.ask(
                                "select p.id || ' ' || c.id || ' ' || encode(ch.wrapped_key, 'hex') from core.placement p, core.contract c, core.child ch where p.tenant_id = :council and c.tenant_id = :council and ch.tenant_id = :council"))
                .isEqualTo(ids);
    }

    @Test
    void lets_children_swap_their_upns() {
        kent.imported(
                "placements",
                Csv.placements()
                        .row("upn", "H801200001001")
                        .row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "R201100018042")
                        .bytes());
        var ended = kent.importedWithChanges(
                "placements",
                Csv.placements()
                        .row("upn", "R201100018042")
                        .row("contract_ref", "IPA-2", "child_ref", "CH-2", "upn", "H801200001001")
                        .bytes());
        assertThat(ended.result().tally()).isEqualTo(new Tally(0, 2, 0));
    }

    @Test
    void stores_nothing_when_the_last_row_is_wrong_and_tells_why() {
        var before = snapshot();
        var ended = kent.imported(
                "placements",
                Csv.placements()
                        .row()
                        .row("contract_ref", "IPA-2", "child_ref", "CH-2", "fee_education", "a lot")
                        .bytes());
        assertThat(ended.result())
                .isEqualTo(new FileImport.Result(
                        ImportState.REFUSED, 2, Tally.NOTHING, new FileImport.Told(1, 0, 0), null));
        assertThat(kent.findings(ended))
                .containsExactly(new Finding(
                        3,
                        "fee_education",
                        "a lot",
                        Finding.Weight.PROBLEM,
                        "amount-not-recognised",
                        kent.findings(ended).getFirst().sentence(),
                        List.of()));
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void PR_50_tells_that_the_law_of_a_stored_agreement_is_fixed_and_stores_nothing() {
        var before = snapshot();
        var ended = kent.imported(
                "agreements",
                Csv.agreements()
                        .row("title", "A better title", "procurement_started", "2025-03-01", "awarded_on", "2025-08-01")
                        .bytes());
        assertThat(ended.result().state()).isEqualTo(ImportState.REFUSED);
        assertThat(kent.findings(ended))
                .containsExactly(new Finding(
                        2,
                        "procurement_started",
                        "2025-03-01",
                        Finding.Weight.PROBLEM,
                        "regime-is-fixed",
                        "The law of an agreement is fixed for life on the day its procurement starts. This one is stored"
                                + " under the Public Contracts Regulations 2015, and this row would put it under the"
                                + " Procurement Act 2023. Enter the day its procurement really started, or give another"
                                + " agreement another reference.",
                        List.of()));
        assertThat(snapshot()).isEqualTo(before);
        assertThat(kent.ask(
                        "select count(*) from core.agreement where tenant_id = :council and title = 'A better title'"))
                .isEqualTo("0");
    }

    @Test
    void stores_nothing_when_it_is_cut_off_in_the_middle() {
        var before = snapshot();
        CORE.database()
                .run(
                        "create function public.cut() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$",
                        "create trigger cut before insert on core.fee_line for each row when (new.pence = 666) execute function public.cut()");
        try {
            var ended = kent.imported(
                    "placements",
                    Csv.placements()
                            .row()
                            .row("contract_ref", "IPA-2", "child_ref", "CH-2", "fee_education", "6.66")
                            .bytes());
            assertThat(ended.result().state()).isEqualTo(ImportState.FAILED);
            assertThat(snapshot()).isEqualTo(before);
            assertThat(kent.ask("select file_sealed is null from core.import where id = '%s'".formatted(ended.id())))
                    .isEqualTo("true");
        } finally {
            CORE.database().run("drop trigger cut on core.fee_line", "drop function public.cut()");
        }
    }

    @Test
    void stores_nothing_in_a_trial_and_says_what_it_would_do() {
        var before = snapshot();
        var ended = kent.imported(
                Upload.of("placements", "trial.csv", Csv.placements().row().bytes(), true));
        assertThat(ended.result())
                .isEqualTo(new FileImport.Result(
                        ImportState.CHECKED, 1, new Tally(1, 0, 0), new FileImport.Told(0, 0, 0), null));
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void forgets_the_file_and_keeps_the_report_under_seal() {
        var ended = kent.imported(
                "placements",
                Csv.placements().row("family_name", "x".repeat(101)).bytes());
        assertThat(kent.ask("select file_sealed is null from core.import where id = '%s'".formatted(ended.id())))
                .isEqualTo("true");
        assertThat(kent.ask("select position('xxxx'::bytea in report_sealed) from core.import where id = '%s'"
                        .formatted(ended.id())))
                .isEqualTo("0");
    }

    @Test
    void writes_the_audit_in_counts_and_never_in_a_childs_data() {
        kent.imported(
                "placements",
                Csv.placements().row("family_name", "Verysecret", "weeks", "0").bytes());
        kent.imported(
                "placements", Csv.placements().row("family_name", "Verysecret").bytes());
        assertThat(
                        kent.ask(
                                "select string_agg(action, ' ' order by occurred_at, id) from platform.audit_entry where tenant_id = :council and details->>'kind' = 'placements'"))
                .isEqualTo("import.started import.refused import.started import.stored");
        assertThat(
                        kent.ask(
                                "select count(*) from platform.audit_entry e where tenant_id = :council and e::text ilike '%verysecret%'"))
                .isEqualTo("0");
        assertThat(
                        kent.ask(
                                "select details->>'problems' from platform.audit_entry where tenant_id = :council and action = 'import.refused'"))
                .isEqualTo("1");
    }

    @Test
    void logs_who_read_a_report_that_tells_about_children() {
        var refused =
                kent.imported("placements", Csv.placements().row("weeks", "0").bytes());
        kent.findings(refused);
        assertThat(kent.ask(
                        "select count(*) || ' ' || max(fields_class) from platform.access_entry where tenant_id = :council and record_ids = array['%s'::uuid]"
                                .formatted(refused.id())))
                .isEqualTo("1 P1+P2");
    }

    @Test
    void keeps_identities_locked() {
        kent.imported(
                "placements",
                Csv.placements()
                        .row("upn", "H801200001001", "family_name", "Verysecret")
                        .bytes());
        assertThat(
                        kent.ask(
                                "select count(*) from core.child c where tenant_id = :council and (c::text ilike '%verysecret%' or c::text like '%H801200001001%' or c::text like '%2012-03-14%' or c::text like '%ME14%')"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "<script>alert(1)</script>",
                "'; drop table core.child; --",
                "{{7*7}}",
                "%s%n",
                "a,b;c\"d",
                "\\'",
                "Ünïcødé 名前"
            })
    void takes_strange_text_as_text(String strange) {
        var ended = kent.imported(
                "placements",
                Csv.placements()
                        .row(
                                "contract_ref",
                                strange,
                                "child_ref",
                                strange,
                                "family_name",
                                strange,
                                "given_name",
                                strange)
                        .bytes());
        assertThat(ended.result().state()).isEqualTo(ImportState.STORED);
        assertThat(kent.ask("select ref from core.contract where tenant_id = :council"))
                .isEqualTo(strange);
        assertThat(kent.ask("select ref from core.child where tenant_id = :council"))
                .isEqualTo(strange);
        assertThat(kent.imported(
                                "placements",
                                Csv.placements()
                                        .row(
                                                "contract_ref",
                                                strange,
                                                "child_ref",
                                                strange,
                                                "family_name",
                                                strange,
                                                "given_name",
                                                strange)
                                        .bytes())
                        .result()
                        .tally())
                .isEqualTo(new Tally(0, 0, 1));

        var agreement = kent.imported(
                "agreements",
                Csv.agreements()
                        .row("agreement_ref", strange, "title", strange, "lot_code", strange)
                        .bytes());
        assertThat(agreement.result().state()).isEqualTo(ImportState.STORED);
        var provider = kent.imported(
                "providers",
                Csv.providers()
                        .row(
                                "provider_name",
                                strange + councils,
                                "company_number",
                                "",
                                "ukprn",
                                "",
                                "urn",
                                "",
                                "site_name",
                                strange)
                        .bytes());
        assertThat(provider.result().state()).isEqualTo(ImportState.STORED);
    }

    @Test
    void sees_nothing_of_another_council() {
        kent.imported("placements", Csv.placements().row("upn", "H801200001001").bytes());
        var medway = CORE.council("council-" + ++councils);
        var foreign = medway.imported("placements", Csv.placements().row().bytes());
        assertThat(medway.findings(foreign)).extracting(Finding::code).containsExactly("agreement-not-known");

        withAgreement(medway);
        var own = medway.imported(
                "placements",
                Csv.placements()
                        .row("child_ref", "OTHER", "upn", "H801200001001")
                        .bytes());
        assertThat(own.result().tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(medway.ask("select count(*) from core.contract where tenant_id = :council"))
                .isEqualTo("1");
        assertThat(kent.ask("select ref from core.child where tenant_id = :council"))
                .isEqualTo("CH-1");
    }

    @Test
    void answers_the_same_import_for_the_same_key_and_file() {
        var start = CORE.bean(StartImport.class);
        var upload = Upload.of("placements", "file.csv", Csv.placements().row().bytes(), false);
        var first = kent.once("key-1", start.start(upload));
        var second = kent.once("key-1", start.start(upload));
        assertThat(second.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> kent.once(
                        "key-1",
                        start.start(Upload.of(
                                "placements",
                                "file.csv",
                                Csv.placements().row("weeks", "39").bytes(),
                                false))))
                .isInstanceOf(Refused.class)
                .hasMessage("key-used-for-something-else");
    }

    @Test
    void takes_a_countys_placements_and_finds_them_again() {
        var csv = Csv.placements();
        var rows = new java.util.ArrayList<java.util.Map<String, String>>();
        for (var number = 1; number <= 1_784; number++) {
            rows.add(csv.row("contract_ref", "IPA-" + number, "child_ref", "CH-" + number)
                    .rows()
                    .getFirst());
        }
        var file = csv.rows(rows).bytes();
        var ended = kent.imported("placements", file);
        var again = kent.imported("placements", file);
        assertThat(ended.result().tally()).isEqualTo(new Tally(1_784, 0, 0));
        assertThat(again.result().tally()).isEqualTo(new Tally(0, 0, 1_784));
    }

    @Test
    void leaves_alone_what_a_file_has_no_column_for() {
        var full = "fee_therapy";
        var columns = new java.util.ArrayList<>(Csv.placements().columns());
        columns.addAll(List.of(full, "ehcp", "home_lsoa", "health_share"));
        kent.imported(
                "placements",
                Csv.placements()
                        .columns(columns)
                        .row(full, "100", "ehcp", "YES", "home_lsoa", "E01024001", "health_share", "10%")
                        .bytes());
        var again = kent.imported("placements", Csv.placements().row().bytes());
        assertThat(again.result().state()).isEqualTo(ImportState.STORED);
        assertThat(again.result().tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void LG_10_keeps_where_a_child_lived_when_it_moves() {
        kent.imported("placements", Csv.placements().row().bytes());
        kent.importedWithChanges(
                "placements",
                Csv.placements().row("home_district_gss", "E07000106").bytes());
        kent.importedWithChanges(
                "placements",
                Csv.placements().row("home_district_gss", "E07000105").bytes());
        assertThat(kent.ask("""
                select string_agg(concat_ws(' ', h.district_gss, h.valid_from = date '0001-01-01', h.valid_to is null), ', '
                    order by h.valid_from)
                from core.child_home h where h.tenant_id = :council""")).isEqualTo("E07000110 t f, E07000105 f t");
    }

    @Test
    void refuses_a_reference_of_a_contract_of_another_kind() {
        kent.imported("placements", Csv.placements().row().bytes());
        var ended = kent.imported(
                "blocks",
                "contract_ref,agreement_ref,urn,places,price_per_place,starts_on,ends_on\nIPA-1,SC21032,118001,20,50000,2024-09-01,\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(kent.findings(ended)).extracting(Finding::code).containsExactly("contract-of-another-kind");
    }

    private CouncilUnderTest withAgreement(CouncilUnderTest council) {
        for (var kind : List.of("providers", "agreements", "memberships")) {
            var ended = council.imported(kind, setUp(kind));
            assertThat(ended.result().state()).as(kind).isEqualTo(ImportState.STORED);
        }
        return council;
    }

    private static byte[] setUp(String kind) {
        return switch (kind) {
            case "providers" ->
                Csv.providers()
                        .row()
                        .row("urn", "118002", "site_name", "Orchard House School")
                        .bytes();
            case "agreements" ->
                Csv.agreements().row().row("lot_code", "1", "lot_rank", "2").bytes();
            default -> Csv.memberships().row().bytes();
        };
    }

    /// Every row of every table of the council, the directory included.
    private String snapshot() {
        var all = new StringBuilder();
        for (var table : TABLES) {
            all.append(kent.ask(
                    "select coalesce(string_agg(t::text, '|' order by t::text), '') from core.%s t where tenant_id = :council"
                            .formatted(table)));
        }
        for (var table : List.of("provider", "provider_identifier", "site")) {
            all.append(kent.ask(
                    "select coalesce(string_agg(t::text, '|' order by t::text), '') from core.%s t".formatted(table)));
        }
        return all.toString();
    }

    private static byte[] example(String kind) {
        try (var stream = Importing_files.class.getResourceAsStream("/imports/examples/" + kind + ".csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
