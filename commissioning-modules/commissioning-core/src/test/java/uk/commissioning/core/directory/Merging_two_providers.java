package uk.commissioning.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.CoreUnderTest;
import uk.commissioning.core.CouncilUnderTest;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.core.imports.ImportState;
import uk.commissioning.core.register.ReadContractRegister;
import uk.commissioning.core.register.RegisterQuestion;
import uk.commissioning.kernel.permission.Role;

/// Two councils each know one legal entity by another entry of the shared directory; the operator makes them one
/// (docs/adr/0017).
final class Merging_two_providers {

    private static final CoreUnderTest CORE = new CoreUnderTest();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PROVIDERS =
            "provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode\n";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final CouncilUnderTest kent = CORE.council("kent" + number);
    private final CouncilUnderTest devon = CORE.council("devon" + number);
    private final String company = "%08d".formatted(50_000_000 + number);
    private final String ukprn = "%08d".formatted(15_000_000 + number);
    private UUID going = new UUID(0, 0);
    private UUID staying = new UUID(0, 0);

    @BeforeEach
    void both_councils_have_a_lot_a_membership_and_contracts_with_an_entry_of_their_own() {
        stored(kent, "providers", PROVIDERS + "Hill Care Ltd %d,,%s,,,,,,,\n".formatted(number, company));
        stored(devon, "providers", PROVIDERS + "Hill Care Limited %d,,,,%s,,,,,\n".formatted(number, ukprn));
        going = provider(company);
        staying = provider(ukprn);
        for (var council : List.of(kent, devon)) {
            stored(council, "agreements", """
                    agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                    QPL,List,QUALIFIED_LIST,2025-03-01,2025-06-01,2025-09-01,2028-08-31,1,1
                    """);
        }
        member(kent, "company_number", company, "2025-09-01");
        member(devon, "ukprn", ukprn, "2025-09-01");
        contract(kent, "K-1", "company_number", company, "10000.00");
        contract(kent, "K-2", "company_number", company, "2500.50");
        contract(devon, "D-1", "provider_name", "Hill Care Limited " + number, "700.00");
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void both_councils_see_one_provider_and_no_total_has_changed() {
        var kentsSpend = spend(kent);
        var devonsSpend = spend(devon);

        assertThat(merge()).isEqualTo("MERGED 1 4 null");

        for (var council : List.of(kent, devon)) {
            var byOldId = opened(council, going);
            assertThat(byOldId.provider().id()).isEqualTo(staying);
            assertThat(byOldId.provider().formerNames()).containsExactly("Hill Care Ltd " + number);
            assertThat(byOldId.provider().identifiers())
                    .extracting(ProviderEntry.Identifier::value)
                    .containsExactlyInAnyOrder(company, ukprn);
            assertThat(byOldId.dealings().memberships()).hasSize(1);
        }
        assertThat(opened(kent, going).dealings().contracts())
                .singleElement()
                .satisfies(total -> assertThat(
                                total.contracts() + " " + total.yearly().pence())
                        .isEqualTo("2 1250050"));
        assertThat(opened(devon, staying).dealings().contracts())
                .singleElement()
                .satisfies(total -> assertThat(
                                total.contracts() + " " + total.yearly().pence())
                        .isEqualTo("1 70000"));
        assertThat(spend(kent)).isEqualTo(kentsSpend);
        assertThat(spend(devon)).isEqualTo(devonsSpend);
    }

    @Test
    void a_council_finds_it_in_its_audit_where_it_had_something_with_the_one_that_went() {
        merge();

        assertThat(kent.ask("""
                select action || ' ' || actor_name || ' ' || record_id || ' ' || (details ->> 'fromName') || ' '
                    || (details ->> 'intoName')
                from platform.audit_entry where tenant_id = :council and record_kind = 'provider'"""))
                .isEqualTo("provider.merged Olive %1$s Hill Care Ltd %2$d Hill Care Limited %2$d"
                        .formatted(staying, number));
        assertThat(devon.ask("select count(*) from platform.audit_entry where tenant_id = :council and record_kind"
                        + " = 'provider'"))
                .isEqualTo("0");
        assertThat(kent.ask("select reason from core.provider_merged where from_id = '%s'".formatted(going)))
                .isEqualTo("One company");
    }

    @Test
    void a_second_attempt_finds_nothing_to_merge() {
        merge();

        assertThat(merge()).isEqualTo("GONE 0 0 null");
        assertThat(call("select outcome from core.merge_providers('%1$s', '%1$s', '%1$s', 'Olive', 'x')"
                        .formatted(staying)))
                .isEqualTo("GONE");
    }

    @Test
    void a_file_that_names_the_old_number_or_the_old_name_finds_the_one_that_stayed() {
        merge();

        contract(devon, "D-2", "company_number", company, "10.00");
        contract(devon, "D-3", "provider_name", "Hill Care Ltd " + number, "10.00");
        stored(
                devon,
                "providers",
                PROVIDERS + "Hill Care Ltd %d,,%s,,,Old Mill,,,,ME14 1XQ\n".formatted(number, company));

        assertThat(devon.ask("select count(distinct provider_id) from core.contract where tenant_id = :council"))
                .isEqualTo("1");
        assertThat(devon.ask(
                        "select string_agg(name, ', ') from core.site where provider_id = '%s'".formatted(staying)))
                .isEqualTo("Old Mill");
    }

    @Test
    void an_entry_that_took_another_one_in_can_go_into_a_third_and_all_ids_lead_there() {
        stored(kent, "providers", PROVIDERS + "Hill %d,,,%d,,,,,,\n".formatted(number, 1_500_000 + number));
        var third = provider(Integer.toString(1_500_000 + number));
        merge();

        assertThat(merge(staying, third)).startsWith("MERGED 2");
        assertThat(opened(kent, going).provider().id()).isEqualTo(third);
        assertThat(opened(kent, staying).provider().formerNames())
                .containsExactlyInAnyOrder("Hill Care Ltd " + number, "Hill Care Limited " + number);
    }

    @Test
    void two_memberships_of_one_lot_on_one_day_stand_in_the_way_and_nothing_changes() {
        member(devon, "company_number", company, "2026-01-01");
        var before = contents();

        assertThat(merge()).isEqualTo("CONFLICT 0 0 null");
        assertThat(obstacles()).isEqualTo("MEMBERSHIP devon%d QPL, lot 1 2026-01-01".formatted(number));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void memberships_of_one_lot_one_after_the_other_do_not() {
        devon.ask("update core.membership set member_to = '2025-12-31' where tenant_id = :council returning 1");
        member(devon, "company_number", company, "2026-01-01");

        assertThat(merge()).startsWith("MERGED 2");
        assertThat(opened(devon, going).dealings().memberships()).hasSize(2);
    }

    @Test
    void standings_that_differ_today_stand_in_the_way_whichever_of_the_two_goes() {
        standing(kent, going, "EMBARGO", "2026-03-01", null);
        standing(kent, staying, "ACTIVE", "2026-05-01", null);

        assertThat(merge()).startsWith("CONFLICT");
        assertThat(merge(staying, going)).startsWith("CONFLICT");
        assertThat(obstacles()).isEqualTo("STANDING kent%d EMBARGO and ACTIVE 2026-05-01".formatted(number));
    }

    @Test
    void standings_that_are_the_same_follow_one_another_and_old_ones_stay_as_they_were() {
        standing(kent, going, "ACTIVE", "2020-01-01", "2020-12-31");
        standing(kent, staying, "IMPROVEMENT_PLAN", "2020-06-01", "2020-08-31");
        standing(kent, going, "EMBARGO", "2026-03-01", null);
        standing(kent, staying, "EMBARGO", "2026-05-01", null);

        assertThat(merge()).startsWith("MERGED");
        assertThat(kent.ask("""
                select string_agg(status || ' ' || valid_from || ' ' || coalesce(valid_to::text, '-'), ', ' order by valid_from)
                from core.provider_standing where tenant_id = :council and provider_id = '%s'""".formatted(staying)))
                .isEqualTo("ACTIVE 2020-01-01 2020-12-31, IMPROVEMENT_PLAN 2020-06-01 2020-08-31,"
                        + " EMBARGO 2026-03-01 2026-04-30, EMBARGO 2026-05-01 -");
    }

    @Test
    void duplicates_are_found_by_a_number_that_was_shared_at_any_time_and_by_name_and_postcode() {
        CORE.database()
                .run(
                        "insert into core.provider_identifier (provider_id, scheme, value, valid_from, valid_to) values ('%s', 'GB-CHC', '%d', '2010-01-01', '2012-12-31')"
                                .formatted(going, 1_700_000 + number),
                        "insert into core.provider_identifier (provider_id, scheme, value, valid_from) values ('%s', 'GB-CHC', '%d', '2020-01-01')"
                                .formatted(staying, 1_700_000 + number));
        var one = named("The Oak & Elm (%d) Ltd".formatted(number), "TN24 8UL");
        var same = named("Oak and Elm %d Limited".formatted(number), "TN24 8UL");
        var elsewhere = named("Oak & Elm %d".formatted(number), "ME14 1XQ");

        assertThat(signOf(going, staying)).isEqualTo("1 GB-CHC %d".formatted(1_700_000 + number));
        assertThat(signOf(one, same)).isEqualTo("2 TN24 8UL");
        assertThat(signOf(one, elsewhere)).isEqualTo("none");
    }

    @Test
    void the_operator_reaches_no_table_behind_the_functions() {
        for (var table : List.of("core.provider", "core.contract", "core.membership", "core.provider_merged")) {
            assertThatThrownBy(() -> call("select count(*)::text from " + table))
                    .hasMessageContaining("permission denied");
        }
    }

    private UUID provider(String value) {
        return UUID.fromString(
                kent.ask("select provider_id from core.provider_identifier where value = '%s'".formatted(value)));
    }

    private UUID named(String name, String postcode) {
        var id = UUID.randomUUID();
        CORE.database()
                .run(
                        "insert into core.provider (id, name, kind) values ('%s', '%s', 'COMPANY')".formatted(id, name),
                        "insert into core.site (id, provider_id, name, kind, postcode) values ('%s', '%s', 'Site', 'OTHER', '%s')"
                                .formatted(UUID.randomUUID(), id, postcode));
        return id;
    }

    private static String signOf(UUID one, UUID other) {
        return call("""
                select coalesce(max(sign || ' ' || shared), 'none')
                from core.duplicate_providers(0, '%1$s', '%1$s', 10000)
                where (one_id, other_id) in (('%2$s', '%3$s'), ('%3$s', '%2$s'))""".formatted(new UUID(0, 0), one, other));
    }

    private void member(CouncilUnderTest council, String column, String value, String from) {
        stored(
                council,
                "memberships",
                "agreement_ref,lot_code,%s,urn,member_from,member_to\nQPL,1,%s,,%s,\n".formatted(column, value, from));
    }

    private static void contract(CouncilUnderTest council, String ref, String column, String value, String pounds) {
        var named = column.equals("provider_name") ? value + "," : "," + value;
        stored(
                council,
                "other_contracts",
                "contract_ref,title,provider_name,company_number,regime,value,starts_on,ends_on\n%s,Support,%s,PA2023,%s,2026-04-01,2027-03-31\n"
                        .formatted(ref, named, pounds));
    }

    private static void standing(CouncilUnderTest council, UUID provider, String status, String from, String to) {
        CORE.database().run("""
                insert into core.provider_standing (tenant_id, id, provider_id, status, reason, valid_from, valid_to)
                values ('%s', '%s', '%s', '%s', 'Told', '%s', %s)""".formatted(
                        council.id(), UUID.randomUUID(), provider, status, from, to == null ? "null" : "'" + to + "'"));
    }

    private static void stored(CouncilUnderTest council, String kind, String csv) {
        FileImport ended = council.imported(kind, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(ended.result().state())
                .as(() -> council.findings(ended).toString())
                .isEqualTo(ImportState.STORED);
    }

    private static OpenProvider.Opened opened(CouncilUnderTest council, UUID id) {
        return council.as(
                council.person(Role.COMMISSIONER), CORE.bean(OpenProvider.class).open(id, DAY));
    }

    private static String spend(CouncilUnderTest council) {
        return council.as(
                        council.person(Role.COMMISSIONER),
                        CORE.bean(ReadContractRegister.class).read(RegisterQuestion.everything(DAY)))
                .totals()
                .toString();
    }

    private String merge() {
        return merge(going, staying);
    }

    private static String merge(UUID gone, UUID stays) {
        return call("""
                select outcome || ' ' || councils || ' ' || records || ' ' || coalesce(place, 'null')
                from core.merge_providers('%s', '%s', '%s', 'Olive', 'One company')""".formatted(gone, stays, UUID.randomUUID()));
    }

    private String obstacles() {
        return call("""
                select string_agg(what || ' ' || council || ' ' || detail || ' ' || on_day, '; ')
                from core.provider_merge_conflicts('%s', '%s')""".formatted(going, staying));
    }

    private String contents() {
        return kent.ask("""
                select (select string_agg(m::text, ';' order by m.id) from core.membership m)
                    || (select string_agg(c::text, ';' order by c.id) from core.contract c)
                    || (select string_agg(p::text, ';' order by p.id) from core.provider p)
                    || (select count(*) from core.provider_merged)""");
    }

    /// As the role that the operator's application signs in with.
    private static String call(String query) {
        try (var connection = CORE.database().connectAs("operator");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
