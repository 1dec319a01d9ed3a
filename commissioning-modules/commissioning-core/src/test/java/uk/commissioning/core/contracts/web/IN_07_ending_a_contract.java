package uk.commissioning.core.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;

/// IN-07: a contract is valid until the earliest of its own last day, novation and termination; who ends it
/// says when and why, and from the day after it is counted nowhere.
final class IN_07_ending_a_contract {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Provider HILL = Provider.called("Hill of endings");

    private final Council kent = Council.called("kent");
    private final UUID manager = kent.person(Role.CONTRACT_MANAGER);
    private UUID contract = manager;

    @BeforeEach
    void a_placement_for_two_years() {
        contract = kent.placement("C-1", HILL)
                .from("2025-09-01")
                .until("2027-07-31")
                .stored()
                .contract();
    }

    @ParameterizedTest
    @EnumSource
    void takes_the_last_day_and_each_reason(EndReason reason) {
        end(manager, "\"1\"", "2026-12-31", reason.name())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.lastDay")
                .isEqualTo("2026-12-31")
                .jsonPath("$.reason")
                .isEqualTo(reason.name());

        READ_SIDE
                .as(manager)
                .get()
                .uri(kent.api("/core/contracts/" + contract))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.dates.endsOn")
                .isEqualTo("2027-07-31")
                .jsonPath("$.dates.endedOn")
                .isEqualTo("2026-12-31")
                .jsonPath("$.dates.endReason")
                .isEqualTo(reason.name())
                .jsonPath("$.dates.lastDay")
                .isEqualTo("2026-12-31");
    }

    @Test
    void stops_its_counting_the_day_after_everywhere() {
        end(manager, "\"1\"", "2026-12-31", "TERMINATED").expectStatus().isOk();

        for (var list : new String[] {"/core/contracts?on=", "/core/placements?on="}) {
            assertThat(text(list + "2026-12-31")).contains("C-1");
            assertThat(text(list + "2027-01-01")).doesNotContain("C-1");
        }
        assertThat(text("/core/register?on=2026-12-31")).contains("\"contracts\":1");
        assertThat(text("/core/register?on=2027-01-01")).doesNotContain("Hill of endings");
        assertThat(counted("2026-12-31")).isEqualTo("1");
        assertThat(counted("2027-01-01")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, contract-ended-before-its-start",
        "2027-08-01, contract-ended-after-its-own-end",
    })
    void is_refused_outside_its_own_days(String lastDay, String code) {
        refused(end(manager, "\"1\"", lastDay, "TERMINATED"), 409, code);
        assertThat(version()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01", "2027-07-31"})
    void takes_its_own_first_and_last_day(String lastDay) {
        end(manager, "\"1\"", lastDay, "TERMINATED").expectStatus().isOk();
    }

    @Test
    void is_refused_a_second_time() {
        end(manager, "\"1\"", "2026-12-31", "TERMINATED").expectStatus().isOk();

        refused(end(manager, "\"2\"", "2026-11-30", "NOVATED_OR_ASSIGNED"), 409, "contract-ended-already");
        refused(end(manager, "\"1\"", "2026-11-30", "NOVATED_OR_ASSIGNED"), 412, "changed-by-somebody-else");
    }

    @Test
    void takes_any_later_day_where_it_runs_on() {
        contract = kent.placement("C-2", HILL).from("2025-09-01").stored().contract();

        end(manager, "\"1\"", "2031-03-31", "EXPIRY").expectStatus().isOk();
    }

    @Test
    void says_which_version_it_has_read() {
        refused(end(manager, null, "2026-12-31", "TERMINATED"), 428, "version-required");
        refused(end(manager, "\"7\"", "2026-12-31", "TERMINATED"), 412, "changed-by-somebody-else");
        assertThat(version()).isEqualTo("1");
    }

    @Test
    void happens_once_for_a_key() {
        for (int turn = 0; turn < 2; turn++) {
            ending(manager, "\"1\"", "key-1", body("2026-12-31", "TERMINATED"))
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("ETag", "\"2\"");
        }
        refused(
                ending(manager, "\"1\"", "key-1", body("2026-12-30", "TERMINATED")),
                409,
                "key-used-for-something-else");
        assertThat(audited()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "lastDay, '', TERMINATED",
        "lastDay, 2026-02-30, TERMINATED",
        "lastDay, soon, TERMINATED",
        "reason, 2026-12-31, ''",
        "reason, 2026-12-31, TRANSFERRED_BY_ORDER"
    })
    void tells_what_is_not_recognised_by_field(String field, String lastDay, String reason) {
        end(manager, "\"1\"", lastDay, reason)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @EnumSource
    void domain_10_is_a_contract_managers_for_a_childs_contract(Role role) {
        if (!role.isGrantedByCouncils()) return;

        end(kent.person(role), "\"1\"", "2026-12-31", "TERMINATED")
                .expectStatus()
                .isEqualTo(role == Role.CONTRACT_MANAGER ? 200 : 403);
    }

    @Test
    void is_in_the_audit_without_the_child() {
        end(manager, "\"1\"", "2026-12-31", "TERMINATED").expectStatus().isOk();

        assertThat(READ_SIDE
                        .database()
                        .ask(
                                "select details from platform.audit_entry where tenant_id = '%s' and action = 'contract.ended'"
                                        .formatted(kent.id())))
                .contains("TERMINATED", "2026-12-31", "IPA")
                .doesNotContain("CHILD-OF");
    }

    @Test
    void another_councils_contract_is_as_unknown_as_none() {
        var medway = Council.called("medway");
        var stranger = medway.person(Role.CONTRACT_MANAGER);

        READ_SIDE
                .as(stranger)
                .post()
                .uri(medway.api("/core/contracts/" + contract + "/end"))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body("2026-12-31", "TERMINATED"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void the_page_asks_refuses_in_words_and_ends() {
        assertThat(page(manager, "")).contains("End this contract</a>");
        assertThat(page(manager, "/end")).contains("ends by its own terms on 31 July 2027", "Novated or assigned");
        assertThat(page(kent.person(Role.COMMISSIONER), "")).doesNotContain("End this contract");

        form("2027-08-01")
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("The contract ends by its own terms on"));
        form("2026-12-31").expectStatus().isSeeOther();
        assertThat(page(manager, "?done=ended"))
                .contains("The contract has been ended", "31 December 2026: Terminated")
                .doesNotContain("End this contract</a>");
        assertThat(page(manager, "/end")).contains("This contract has ended already, on 31 December 2026");
    }

    private String page(UUID person, String rest) {
        return String.valueOf(READ_SIDE
                .as(person)
                .get()
                .uri(kent.page("/core/contracts/" + contract + rest))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec form(String lastDay) {
        return READ_SIDE
                .as(manager)
                .post()
                .uri(kent.page("/core/contracts/" + contract + "/end"))
                .body(BodyInserters.fromFormData("version", "1")
                        .with("lastDay", lastDay)
                        .with("reason", "TERMINATED"))
                .exchange();
    }

    private ResponseSpec end(UUID person, @Nullable String version, String lastDay, String reason) {
        return ending(person, version, null, body(lastDay, reason));
    }

    private ResponseSpec ending(UUID person, @Nullable String version, @Nullable String key, String body) {
        var request = READ_SIDE.as(person).post().uri(kent.api("/core/contracts/" + contract + "/end"));
        if (version != null) request.header("If-Match", version);
        if (key != null) request.header("Idempotency-Key", key);
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private static String body(String lastDay, String reason) {
        return "{\"lastDay\":\"%s\",\"reason\":\"%s\"}".formatted(lastDay, reason);
    }

    private String text(String path) {
        return String.valueOf(READ_SIDE
                .as(manager)
                .get()
                .uri(kent.api(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String counted(String on) {
        return READ_SIDE.database().ask("""
                select count(*) from core.placements_counted('%1$s', '%1$s', '%1$s') p
                join core.contract c on c.id = p.contract_id where c.tenant_id = '%2$s'""".formatted(on, kent.id()));
    }

    private String version() {
        return READ_SIDE
                .database()
                .ask("select version from core.contract where tenant_id = '%s' and id = '%s'"
                        .formatted(kent.id(), contract));
    }

    private String audited() {
        return READ_SIDE
                .database()
                .ask(
                        "select count(*) from platform.audit_entry where tenant_id = '%s' and action = 'contract.ended' and outcome <> 'REFUSED'"
                                .formatted(kent.id()));
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
