package uk.commissioning.core.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.PlacementRow;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// An agreement with its lots, members, what was called off, and who may use it (IN-05, IN-81, PR-02).
final class Reading_agreements {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Provider HILL = Provider.called("Hill of agreements");
    private static final Provider DALE = Provider.called("Dale of agreements");

    private static final String MEDWAY =
            "{\"authority\":\"Medway Council\",\"gss\":\"E06000035\",\"from\":\"2025-01-01\"}";

    private final Council kent = Council.called("kent");
    private final UUID commissioner = kent.person(Role.COMMISSIONER);
    private UUID agreement = commissioner;

    @BeforeEach
    void an_agreement() {
        agreement = kent.agreement("FW-1", "FRAMEWORK");
    }

    @Test
    void AC_12_a_member_is_one_to_the_end_of_its_agreement_and_never_beyond() {
        member(HILL, "2029-01-01", null);
        member(DALE, "2026-01-01", "2032-12-31");

        memberTo("2029-06-30").isEqualTo(List.of("2030-08-31", "2030-08-31"));
        memberTo("2028-12-31").isEqualTo(List.of("2030-08-31"));
        memberTo("2030-09-01").isEqualTo(List.of());
        end("2031-08-31");
        memberTo("2030-09-01").isEqualTo(List.of("2031-08-31", "2031-08-31"));
        end("2034-08-31");
        memberTo("2030-09-01").isEqualTo(List.of("2032-12-31", "2034-08-31"));
    }

    @Test
    void IN_05_a_member_is_counted_from_its_first_day_to_the_agreements_last() {
        member(HILL, "2024-01-01", "2032-12-31");

        members("2023-12-31", 0);
        members("2024-01-01", 1);
        members("2030-08-31", 1);
        members("2030-09-01", 0);
    }

    @Test
    void members_are_walked_to_the_last_one_by_lot_and_name() {
        READ_SIDE
                .database()
                .run("insert into core.lot (tenant_id, id, agreement_id, code, rank) values ('%s', '%s', '%s', 'B', 2)"
                        .formatted(kent.id(), Ids.next(), agreement));
        member(HILL, "2024-01-01", null);
        member(DALE, "2024-01-01", null);
        READ_SIDE.database().run("""
                insert into core.membership (tenant_id, id, lot_id, provider_id, site_id, member_from)
                select '%s', '%s', id, '%s', null, '2024-01-01' from core.lot where agreement_id = '%s' and code = 'B'""".formatted(kent.id(), Ids.next(), DALE.id(), agreement));

        var first = text(api("?on=2026-01-01&limit=2"));
        assertThat(first.indexOf("Dale of agreements")).isLessThan(first.indexOf("Hill of agreements"));
        var next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        api("?on=2026-01-01&limit=2&after=" + next)
                .expectBody()
                .jsonPath("$.members.items[*].lot")
                .isEqualTo(List.of("B"))
                .jsonPath("$.members.items[0].site")
                .isEmpty()
                .jsonPath("$.members.next")
                .isEmpty()
                .jsonPath("$.lots[*].members")
                .isEqualTo(List.of(2, 1));
    }

    @Test
    void IN_24_the_graver_standing_of_school_and_provider_counts() {
        member(HILL, "2024-01-01", null);
        standing(HILL, HILL.site(), "IMPROVEMENT_PLAN");
        standing(HILL, null, "EMBARGO");

        api("?on=2026-01-01")
                .expectBody()
                .jsonPath("$.members.items[0].stands.standing")
                .isEqualTo("EMBARGO");
        assertThat(text(get(kent.person(Role.EVALUATOR), kent.api("/core/agreements/" + agreement + "?on=2026-01-01"))))
                .contains("Hill of agreements")
                .doesNotContain("EMBARGO", "stands");
    }

    @Test
    void IN_24_a_standing_counts_to_its_last_day() {
        member(HILL, "2024-01-01", null);
        standing(HILL, null, "EMBARGO");
        READ_SIDE
                .database()
                .run("update core.provider_standing set valid_to = '2025-12-31' where tenant_id = '%s'"
                        .formatted(kent.id()));

        for (var day : List.of("2024-12-31 ACTIVE", "2025-01-01 EMBARGO", "2025-12-31 EMBARGO", "2026-01-01 ACTIVE")) {
            api("?on=" + day.substring(0, 10))
                    .expectBody()
                    .jsonPath("$.members.items[0].stands.standing")
                    .isEqualTo(day.substring(11));
        }
    }

    /// 7,000,000 once, whole though it was ended early; 3,650 of 10 days of a year; 2,000,000 for a term of 20 days
    /// of which 5 were served.
    @Test
    void IN_81_what_is_paid_once_counts_whole_a_fee_over_its_own_days_and_a_term_by_days() {
        var once = called("ONCE", "2025-01-01", "2025-12-31");
        once.costing(7_000_000).stored();
        fee(once, "basis = 'ONE_OFF', units_of = 'TERM'");
        ended(once, "2025-01-31");
        var days = called("DAYS", "2025-01-01", "2025-12-31");
        days.costing(133_225).stored();
        fee(days, "valid_to = '2025-01-10'");
        var term = called("TERM", "2025-01-01", "2025-01-20");
        term.costing(2_000_000).stored();
        fee(term, "units_of = 'TERM'");
        ended(term, "2025-01-05");

        api("?on=2026-01-01").expectBody().jsonPath("$.use.committedPence").isEqualTo(7_000_000 + 3_650 + 500_000);
        api("?on=2025-01-05")
                .expectBody()
                .jsonPath("$.use.inForce[0].contracts")
                .isEqualTo(3);
        api("?on=2025-01-06")
                .expectBody()
                .jsonPath("$.use.inForce[0].contracts")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 90.0, 90",
        "9000000, 100.0, 100",
        "11250000, 80.0, 80",
        "11250001, 80.0, ",
        "27000000, 33.3, "
    })
    void IN_81_a_warning_is_of_the_share_that_is_reached(long maximum, double percent, @Nullable Integer warning) {
        maximum(maximum);
        var once = called("ONCE", "2025-01-01", "2025-12-31");
        once.costing(9_000_000).stored();
        fee(once, "basis = 'ONE_OFF', units_of = 'TERM'");

        var use = api("?on=2026-01-01")
                .expectBody()
                .jsonPath("$.use.percentOfMaximum")
                .isEqualTo(percent);
        if (warning == null) use.jsonPath("$.use.warning").isEmpty();
        else use.jsonPath("$.use.warning").isEqualTo(warning);
    }

    @Test
    void IN_81_contracts_are_told_in_totals_and_against_the_maximum() {
        maximum(12_000_000L);
        kent.placement("C-1", HILL)
                .under(agreement, "FRAMEWORK")
                .from("2024-09-01")
                .until("2025-08-31")
                .costing(3_650_000)
                .stored();
        kent.placement("C-2", HILL)
                .under(agreement, "FRAMEWORK")
                .from("2025-09-01")
                .until("2027-08-31")
                .costing(3_650_000)
                .stored();
        kent.placement("C-3", HILL).costing(9_900_000).stored();

        api("?on=2026-01-01")
                .expectBody()
                .jsonPath("$.use.inForce[*].kind")
                .isEqualTo(List.of("IPA"))
                .jsonPath("$.use.inForce[0].contracts")
                .isEqualTo(1)
                .jsonPath("$.use.inForce[0].yearlyPence")
                .isEqualTo(3_650_000)
                .jsonPath("$.use.committedPence")
                .isEqualTo(10_950_000)
                .jsonPath("$.use.percentOfMaximum")
                .isEqualTo(91.3)
                .jsonPath("$.use.warning")
                .isEqualTo(90);
        assertThat(text(get(kent.person(Role.EVALUATOR), kent.api("/core/agreements/" + agreement))))
                .doesNotContain("committed", "inForce");
    }

    @Test
    void IN_81_a_contract_that_was_ended_counts_to_its_last_day_and_one_that_runs_on_to_the_agreements() {
        var ended = kent.placement("C-1", HILL)
                .under(agreement, "FRAMEWORK")
                .from("2025-01-01")
                .until("2027-12-31")
                .costing(36_500);
        ended.stored();
        READ_SIDE
                .database()
                .run(
                        "update core.contract set ended_on = '2025-12-31', end_reason = 'TERMINATED' where tenant_id = '%s' and id = '%s'"
                                .formatted(kent.id(), ended.contract()));
        kent.placement("C-2", HILL)
                .under(agreement, "FRAMEWORK")
                .from("2030-08-01")
                .costing(36_500)
                .stored();

        api("?on=2026-01-01").expectBody().jsonPath("$.use.committedPence").isEqualTo(36_500 + 3_100);
        api("?on=2030-09-30").expectBody().jsonPath("$.use.committedPence").isEqualTo(36_500 + 6_100);
    }

    @Test
    void PR_02_who_may_use_it_is_written_down_once_ended_and_audited() {
        api("").expectBody().jsonPath("$.namesSuccessors").isEqualTo(false);
        made(entitle(commissioner, "key-1", "{\"kind\":\"SUCCESSORS\",\"from\":\"2025-01-01\"}"));
        var medway = made(entitle(commissioner, null, MEDWAY));

        api("?on=2026-01-01")
                .expectBody()
                .jsonPath("$.namesSuccessors")
                .isEqualTo(true)
                .jsonPath("$.entitled[*].gss")
                .isEqualTo(Arrays.asList("E06000035", null));
        refused(entitle(commissioner, null, MEDWAY), 409, "entitled-already");
        made(entitle(commissioner, "key-1", "{\"kind\":\"SUCCESSORS\",\"from\":\"2025-01-01\"}"));

        refused(endEntitled(medway, null, "2026-12-31"), 428, "version-required");
        refused(endEntitled(medway, "\"7\"", "2026-12-31"), 412, "changed-by-somebody-else");
        refused(endEntitled(medway, "\"1\"", "2024-12-31"), 409, "entitled-ended-before-its-start");
        endEntitled(medway, "\"1\"", "2026-12-31").expectStatus().isOk();
        made(entitle(commissioner, null, MEDWAY.replace("2025-01-01", "2027-01-01")));
        assertThat(READ_SIDE
                        .database()
                        .ask(
                                "select string_agg(action, ' ' order by id) from platform.audit_entry where tenant_id = '%s' and outcome <> 'REFUSED'"
                                        .formatted(kent.id())))
                .isEqualTo("agreement.entitled agreement.entitled agreement.entitlement-ended agreement.entitled");
    }

    @Test
    void PR_02_nobody_is_entitled_twice_on_a_day_by_code_or_name() {
        var first = made(entitle(commissioner, null, until("2026-12-31")));
        made(entitle(commissioner, null, MEDWAY.replace("2025-01-01", "2027-01-01")));
        for (var again : List.of(
                "{\"gss\":\"E06000035\",\"from\":\"2024-01-01\",\"to\":\"2025-01-01\"}",
                "{\"authority\":\"Medway Towns\",\"gss\":\"E06000035\",\"from\":\"2026-12-31\"}",
                "{\"authority\":\"MEDWAY council\",\"from\":\"2026-12-31\",\"to\":\"2026-12-31\"}")) {
            refused(entitle(commissioner, null, again), 409, "entitled-already");
        }
        made(entitle(commissioner, null, "{\"gss\":\"E06000035\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}"));
        made(entitle(
                commissioner,
                null,
                "{\"authority\":\"Medway Council\",\"gss\":\"E06000036\",\"from\":\"2025-01-01\"}"));

        refused(endEntitled(first, "\"1\"", "2027-01-01"), 409, "entitled-already");
        endEntitled(first, "\"1\"", "2026-06-30").expectStatus().isOk();
    }

    @Test
    void PR_02_successors_are_named_to_the_last_day_of_their_entry() {
        made(entitle(commissioner, null, "{\"kind\":\"SUCCESSORS\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}"));

        for (var day : List.of("2024-12-31 false", "2025-01-01 true", "2025-12-31 true", "2026-01-01 false")) {
            api("?on=" + day.substring(0, 10))
                    .expectBody()
                    .jsonPath("$.namesSuccessors")
                    .isEqualTo(Boolean.valueOf(day.substring(11)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authority | {\"from\":\"2025-01-01\"}",
                "authority | {\"kind\":\"SUCCESSORS\",\"authority\":\"Medway\",\"from\":\"2025-01-01\"}",
                "kind | {\"kind\":\"FRIENDS\",\"authority\":\"Medway\",\"from\":\"2025-01-01\"}",
                "gss | {\"gss\":\"E07000110\",\"from\":\"2025-01-01\"}",
                "gss | {\"gss\":\"X\",\"from\":\"2025-01-01\"}",
                "from | {\"authority\":\"Medway\"}",
                "to | {\"authority\":\"Medway\",\"from\":\"2025-01-02\",\"to\":\"2025-01-01\"}"
            })
    void PR_02_what_is_not_recognised_is_refused_by_field(String field, String body) {
        entitle(commissioner, null, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @EnumSource
    void domain_10_every_role_reads_and_writes_what_the_matrix_says(Role role) {
        if (!role.isGrantedByCouncils()) return;
        var reads = role != Role.REGIONAL_ANALYST && role != Role.DATA_PROTECTION_OFFICER;
        var person = kent.person(role);

        get(person, kent.api("/core/agreements")).expectStatus().isEqualTo(reads ? 200 : 403);
        get(person, kent.page("/core/agreements/" + agreement)).expectStatus().isEqualTo(reads ? 200 : 403);
        entitle(person, null, MEDWAY).expectStatus().isEqualTo(role == Role.COMMISSIONER ? 201 : 403);
    }

    @Test
    void another_councils_agreement_is_as_unknown_as_none() {
        var medway = Council.called("medway");
        var stranger = medway.person(Role.COMMISSIONER);

        get(stranger, medway.api("/core/agreements/" + agreement))
                .expectStatus()
                .isNotFound();
        get(stranger, medway.page("/core/agreements/" + agreement + "/entitled/new"))
                .expectStatus()
                .isNotFound();
        get(stranger, medway.api("/core/agreements"))
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void the_pages_show_it_all_and_take_an_entry() {
        member(HILL, "2024-01-01", null);
        maximum(100L);
        kent.placement("C-1", HILL).under(agreement, "FRAMEWORK").stored();
        var page = kent.page("/core/agreements/" + agreement);

        assertThat(text(get(commissioner, kent.page("/core/agreements")))).contains("Title of FW-1", "FW-1");
        assertThat(text(get(commissioner, page + "?on=2026-01-01")))
                .contains(
                        "Hill of agreements",
                        "Individual placement agreement",
                        "successors in title",
                        "has reached the");
        form(page + "/entitled", "gss", "E07000110").expectStatus().isEqualTo(422);
        form(page + "/entitled", "gss", "E06000035").expectStatus().isSeeOther();
        form(page + "/entitled", "gss", "E06000035").expectStatus().isEqualTo(409);
        var entry = READ_SIDE
                .database()
                .ask("select id from core.agreement_entitled where tenant_id = '%s'".formatted(kent.id()));
        assertThat(text(get(commissioner, page))).contains("Medway (E06000035)", "Set last day");
        assertThat(text(get(commissioner, page + "/entitled/" + entry + "/end")))
                .contains("Medway (E06000035)");
        form(page + "/entitled/" + entry + "/end", "lastDay", "2024-01-01")
                .expectStatus()
                .isEqualTo(409);
        form(page + "/entitled/" + entry + "/end", "lastDay", "2026-01-01")
                .expectStatus()
                .isSeeOther();
    }

    private void members(String on, int number) {
        get(commissioner, kent.api("/core/agreements?on=" + on))
                .expectBody()
                .jsonPath("$.items[0].members")
                .isEqualTo(number);
        api("?on=" + on)
                .expectBody()
                .jsonPath("$.lots[0].members")
                .isEqualTo(number)
                .jsonPath("$.members.items.length()")
                .isEqualTo(number);
    }

    private PlacementRow called(String ref, String from, String until) {
        return kent.placement(ref, HILL)
                .under(agreement, "FRAMEWORK")
                .from(from)
                .until(until);
    }

    private static void fee(PlacementRow placement, String changes) {
        READ_SIDE
                .database()
                .run("update core.fee_line set %s where contract_id = '%s'".formatted(changes, placement.contract()));
    }

    private static void ended(PlacementRow placement, String lastDay) {
        READ_SIDE
                .database()
                .run("update core.contract set ended_on = '%s', end_reason = 'TERMINATED' where id = '%s'"
                        .formatted(lastDay, placement.contract()));
    }

    private static String until(String lastDay) {
        return MEDWAY.replace("}", ",\"to\":\"" + lastDay + "\"}");
    }

    private ResponseSpec form(String path, String field, String value) {
        return READ_SIDE
                .as(commissioner)
                .post()
                .uri(path)
                .body(BodyInserters.fromFormData("kind", "AUTHORITY")
                        .with("from", "2025-01-01")
                        .with("version", "1")
                        .with(field, value))
                .exchange();
    }

    private JsonPathAssertions memberTo(String on) {
        return api("?on=" + on).expectBody().jsonPath("$.members.items[*].memberTo");
    }

    private ResponseSpec api(String question) {
        return get(commissioner, kent.api("/core/agreements/" + agreement + question));
    }

    private static ResponseSpec get(UUID person, String path) {
        return READ_SIDE.as(person).get().uri(path).exchange();
    }

    private ResponseSpec entitle(UUID person, @Nullable String key, String body) {
        var request = READ_SIDE.as(person).post().uri(kent.api("/core/agreements/" + agreement + "/entitled"));
        if (key != null) request.header("Idempotency-Key", key);
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private ResponseSpec endEntitled(String entry, @Nullable String version, String lastDay) {
        var request = READ_SIDE
                .as(commissioner)
                .post()
                .uri(kent.api("/core/agreements/" + agreement + "/entitled/" + entry + "/end"));
        if (version != null) request.header("If-Match", version);
        return request.contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"lastDay\":\"%s\"}".formatted(lastDay))
                .exchange();
    }

    private static String made(ResponseSpec answer) {
        var body = new String(
                Objects.requireNonNull(answer.expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        return body.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static String text(ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(
                        answer.expectStatus().isOk().expectBody().returnResult().getResponseBody()),
                StandardCharsets.UTF_8);
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private void member(Provider provider, String from, @Nullable String to) {
        READ_SIDE.database().run("""
                insert into core.membership (tenant_id, id, lot_id, provider_id, site_id, member_from, member_to)
                select '%s', '%s', id, '%s', '%s', '%s', %s from core.lot where agreement_id = '%s' and code = 'A'""".formatted(
                        kent.id(),
                        Ids.next(),
                        provider.id(),
                        provider.site(),
                        from,
                        to == null ? "null" : "'" + to + "'",
                        agreement));
    }

    private void standing(Provider provider, @Nullable UUID site, String status) {
        READ_SIDE.database().run("""
                insert into core.provider_standing (tenant_id, id, provider_id, site_id, status, reason, valid_from)
                values ('%s', '%s', '%s', %s, '%s', 'Visited', '2025-01-01')""".formatted(
                        kent.id(), Ids.next(), provider.id(), site == null ? "null" : "'" + site + "'", status));
    }

    private void end(String day) {
        READ_SIDE.database().run("update core.agreement set ends_on = '%s' where id = '%s'".formatted(day, agreement));
    }

    private void maximum(long pence) {
        READ_SIDE
                .database()
                .run("update core.agreement set max_value_pence = %d where id = '%s'".formatted(pence, agreement));
    }
}
