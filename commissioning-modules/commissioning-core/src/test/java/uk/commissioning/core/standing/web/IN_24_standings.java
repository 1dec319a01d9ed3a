package uk.commissioning.core.standing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// IN-24: how a council stands with a school or a provider is set with a reason from a day on, by those who may.
final class IN_24_standings {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final AtomicInteger URNS = new AtomicInteger(610_000);
    private static final Set<Role> READERS = EnumSet.of(
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.FINANCE,
            Role.AUDITOR);

    private final Council kent = Council.called("kent");
    private final UUID commissioner = kent.person(Role.COMMISSIONER);
    private final UUID manager = kent.person(Role.CONTRACT_MANAGER);
    private String urn = "";

    @BeforeEach
    void a_school() {
        urn = Integer.toString(URNS.incrementAndGet());
        var id = Ids.next();
        READ_SIDE
                .database()
                .run(
                        "insert into core.provider (id, name, kind) values ('%s', 'Hill Limited', 'COMPANY')"
                                .formatted(id),
                        "insert into core.site (id, provider_id, name, kind, urn) values ('%s', '%s', 'Hill School', 'INDEPENDENT_SPECIAL_SCHOOL', '%s')"
                                .formatted(id, id, urn));
    }

    @Test
    void a_new_one_ends_the_one_before_on_the_day_before() {
        made(set(manager, "IMPROVEMENT_PLAN", "2026-03-01"));
        made(set(commissioner, "EMBARGO", "2026-06-01"));

        listed("2026-02-28").jsonPath("$.items.length()").isEqualTo(0);
        listed("2026-05-31")
                .jsonPath("$.items[*].status")
                .isEqualTo(List.of("IMPROVEMENT_PLAN"))
                .jsonPath("$.items[0].to")
                .isEqualTo("2026-05-31");
        listed("2026-06-01")
                .jsonPath("$.items[*].status")
                .isEqualTo(List.of("EMBARGO"))
                .jsonPath("$.items[0].school")
                .isEqualTo("Hill School")
                .jsonPath("$.items[0].to")
                .isEmpty();
    }

    @Test
    void a_school_and_its_whole_provider_have_one_each() {
        made(set(commissioner, "EMBARGO", "2026-06-01"));
        made(post(commissioner, null, body("SUSPENDED", "2026-06-01", "PROVIDER")));

        listed("2026-06-01")
                .jsonPath("$.items[*].status")
                .isEqualTo(List.of("SUSPENDED", "EMBARGO"))
                .jsonPath("$.items[0].urn")
                .isEmpty()
                .jsonPath("$.items[1].urn")
                .isEqualTo(urn);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, 201", "IMPROVEMENT_PLAN, 201", "EMBARGO, 403", "SUSPENDED, 403", "TERMINATED, 403"})
    void what_stops_new_placements_is_a_commissioners(String status, int answer) {
        set(manager, status, "2026-06-01").expectStatus().isEqualTo(answer);
        set(kent.person(Role.COMMISSIONER), status, "2026-06-02").expectStatus().isCreated();
    }

    @Test
    void who_set_an_embargo_does_not_lift_it_and_somebody_else_may() {
        made(set(commissioner, "EMBARGO", "2026-06-01"));

        refused(set(commissioner, "ACTIVE", "2026-06-10"), 409, "standing-lifted-by-second-person");
        made(set(manager, "ACTIVE", "2026-06-10"));
        listed("2026-06-10").jsonPath("$.items[*].status").isEqualTo(List.of("ACTIVE"));
    }

    @Test
    void who_set_an_embargo_does_not_lift_it_by_a_correction_either() {
        var standing = made(set(commissioner, "EMBARGO", "2026-06-01"));

        refused(put(commissioner, standing, "\"1\"", "IMPROVEMENT_PLAN"), 409, "standing-lifted-by-second-person");
        put(commissioner, standing, "\"1\"", "SUSPENDED").expectStatus().isOk();
        put(kent.person(Role.COMMISSIONER), standing, "\"2\"", "ACTIVE")
                .expectStatus()
                .isOk();
    }

    @Test
    void an_embargo_that_is_over_stays_as_it_was_and_whoever_set_it_may_go_on() {
        made(set(commissioner, "EMBARGO", "2026-03-01"));
        READ_SIDE
                .database()
                .run("update core.provider_standing set valid_to = '2026-03-31' where tenant_id = '%s'"
                        .formatted(kent.id()));

        refused(set(commissioner, "ACTIVE", "2026-03-31"), 409, "standing-lifted-by-second-person");
        made(set(commissioner, "ACTIVE", "2026-06-01"));
        made(set(commissioner, "IMPROVEMENT_PLAN", "2026-07-01"));
        listed("2026-03-31").jsonPath("$.items[0].to").isEqualTo("2026-03-31");
        listed("2026-05-31").jsonPath("$.items.length()").isEqualTo(0);
        listed("2026-06-30").jsonPath("$.items[*].status").isEqualTo(List.of("ACTIVE"));
        listed("2026-07-01").jsonPath("$.items[*].status").isEqualTo(List.of("IMPROVEMENT_PLAN"));
    }

    @Test
    void a_day_on_or_before_the_last_one_is_refused() {
        made(set(manager, "ACTIVE", "2026-06-01"));

        refused(set(manager, "IMPROVEMENT_PLAN", "2026-06-01"), 409, "standing-set-from-later-day");
        refused(set(manager, "IMPROVEMENT_PLAN", "2026-05-31"), 409, "standing-set-from-later-day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn | \"urn\":\"999999\"",
                "urn | \"urn\":\"12\"",
                "status | \"status\":\"CLOSED\"",
                "reason | \"reason\":\" \"",
                "from | \"from\":\"2026-02-30\"",
                "covers | \"covers\":\"ALL\""
            })
    void what_is_not_recognised_is_refused_by_field(String field, String member) {
        var body =
                "{\"urn\":\"%s\",\"covers\":\"SITE\",\"status\":\"ACTIVE\",\"reason\":\"Visited\",\"from\":\"2026-06-01\"}"
                        .formatted(urn)
                        .replaceFirst("\"" + field + "\":\"[^\"]*\"", member);
        post(manager, null, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @Test
    void the_same_key_sets_it_once() {
        var first = made(post(manager, "key-1", body("ACTIVE", "2026-06-01", "SITE")));
        assertThat(made(post(manager, "key-1", body("ACTIVE", "2026-06-01", "SITE"))))
                .isEqualTo(first);
        refused(post(manager, "key-1", body("ACTIVE", "2026-06-02", "SITE")), 409, "key-used-for-something-else");
    }

    @Test
    void a_correction_says_which_version_it_has_read() {
        var standing = made(set(manager, "IMPROVEMENT_PLAN", "2026-06-01"));

        refused(put(manager, standing, null, "ACTIVE"), 428, "version-required");
        refused(put(manager, standing, "\"7\"", "ACTIVE"), 412, "changed-by-somebody-else");
        put(manager, standing, "\"1\"", "EMBARGO").expectStatus().isForbidden();
        put(manager, standing, "\"1\"", "ACTIVE")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        refused(put(manager, standing, "\"1\"", "ACTIVE"), 412, "changed-by-somebody-else");
    }

    @Test
    void both_deeds_are_in_the_audit() {
        var standing = made(set(manager, "IMPROVEMENT_PLAN", "2026-06-01"));
        put(manager, standing, "\"1\"", "ACTIVE").expectStatus().isOk();

        assertThat(READ_SIDE
                        .database()
                        .ask(
                                "select string_agg(action, ' ' order by id) from platform.audit_entry where tenant_id = '%s' and action like 'standing.%%'"
                                        .formatted(kent.id())))
                .isEqualTo("standing.set standing.changed");
    }

    @Test
    void another_councils_standing_is_as_unknown_as_none() {
        var standing = made(set(manager, "ACTIVE", "2026-06-01"));
        var medway = Council.called("medway");
        var stranger = medway.person(Role.COMMISSIONER);
        var there = medway.api(standing.substring(standing.indexOf("/core/")));

        READ_SIDE.as(stranger).get().uri(there).exchange().expectStatus().isNotFound();
        put(stranger, there, "\"1\"", "ACTIVE").expectStatus().isNotFound();
        READ_SIDE
                .as(stranger)
                .get()
                .uri(medway.api("/core/standings?on=2026-06-01"))
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @TestFactory
    Stream<DynamicTest> domain_10_every_role_reads_what_the_matrix_says() {
        var standing = made(set(manager, "ACTIVE", "2026-06-01"));
        var page = standing.replace("/api/", "/");
        return Stream.of(Role.values()).filter(Role::isGrantedByCouncils).flatMap(role -> {
            var person = kent.person(role);
            return Stream.of(kent.api("/core/standings"), kent.page("/core/standings"), standing, page)
                    .map(path -> DynamicTest.dynamicTest(
                            role + " " + path,
                            () -> READ_SIDE
                                    .as(person)
                                    .get()
                                    .uri(path)
                                    .exchange()
                                    .expectStatus()
                                    .isEqualTo(READERS.contains(role) ? 200 : 403)));
        });
    }

    @Test
    void the_pages_set_list_and_correct_one() {
        form(manager, "/core/standings", "urn", "1")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("govuk-error-summary", "A URN has six digits"));
        form(manager, "/core/standings", "urn", urn).expectStatus().isSeeOther();
        text(manager, kent.page("/core/standings?on=2026-06-01"))
                .value(html ->
                        assertThat(html).contains("Hill School, of Hill Limited", "Improvement plan", "Visited"));
        text(manager, kent.page("/core/standings/new"))
                .value(html -> assertThat(html).contains("once="));
        READ_SIDE
                .as(kent.person(Role.FINANCE))
                .get()
                .uri(kent.page("/core/standings/new"))
                .exchange()
                .expectStatus()
                .isForbidden();

        var id = READ_SIDE
                .database()
                .ask("select id from core.provider_standing where tenant_id = '%s'".formatted(kent.id()));
        form(manager, "/core/standings/" + id, "version", "7").expectStatus().isEqualTo(409);
        form(manager, "/core/standings/" + id, "version", "1").expectStatus().isSeeOther();
    }

    private BodySpec<String, ?> text(UUID person, String path) {
        return READ_SIDE
                .as(person)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class);
    }

    private ResponseSpec form(UUID person, String path, String field, String value) {
        return READ_SIDE
                .as(person)
                .post()
                .uri(kent.page(path))
                .body(BodyInserters.fromFormData("covers", "SITE")
                        .with("status", "IMPROVEMENT_PLAN")
                        .with("reason", "Visited")
                        .with("from", "2026-06-01")
                        .with(field, value))
                .exchange();
    }

    private ResponseSpec set(UUID person, String status, String from) {
        return post(person, null, body(status, from, "SITE"));
    }

    private String body(String status, String from, String covers) {
        return "{\"urn\":\"%s\",\"covers\":\"%s\",\"status\":\"%s\",\"reason\":\"Visited\",\"from\":\"%s\"}"
                .formatted(urn, covers, status, from);
    }

    private ResponseSpec post(UUID person, @Nullable String key, String body) {
        var request = READ_SIDE.as(person).post().uri(kent.api("/core/standings"));
        if (key != null) request.header("Idempotency-Key", key);
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private static ResponseSpec put(UUID person, String path, @Nullable String version, String status) {
        var request = READ_SIDE.as(person).put().uri(path);
        if (version != null) request.header("If-Match", version);
        return request.contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"status\":\"%s\",\"reason\":\"Looked at again\"}".formatted(status))
                .exchange();
    }

    private BodyContentSpec listed(String on) {
        return READ_SIDE
                .as(manager)
                .get()
                .uri(kent.api("/core/standings?on=" + on))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static String made(ResponseSpec answer) {
        var location = answer.expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return String.valueOf(location);
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
