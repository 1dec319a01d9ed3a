package uk.commissioning.runtime.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class Searching_the_logs {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent", "LIVE");
    private static final UUID DEVON = RUNNING.council("devon", "Devon", "LIVE");
    private static final UUID AUDITOR = RUNNING.person(KENT, "Audrey", Role.AUDITOR);
    private static final UUID RECORD = UUID.randomUUID();

    @BeforeAll
    static void fill() {
        for (int hour = 0; hour < 7; hour++) {
            entry(
                    KENT,
                    "2026-03-0" + (hour + 1) + "T10:00:00Z",
                    hour % 2 == 0 ? "Ann Even" : "Bob Odd",
                    "import.stored",
                    UUID.randomUUID());
        }
        entry(KENT, "2026-03-31T23:30:00Z", "=cmd|' /C calc'!A0", "grant.made", RECORD);
        entry(DEVON, "2026-03-05T10:00:00Z", "Devon Only", "import.stored", RECORD);
        read(KENT, "2026-03-02T10:00:00Z", "Ann Even", "Looking at a placement", List.of(RECORD, UUID.randomUUID()));
        read(KENT, "2026-03-03T10:00:00Z", "Bob Odd", "Importing placements", List.of(UUID.randomUUID()));
    }

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void shows_the_newest_first_in_pages_and_each_entry_once() {
        var seen = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page =
                    json("/api/councils/kent/audit?limit=3&action=import" + (next.isEmpty() ? "" : "&after=" + next));
            page.get("items")
                    .forEach(item -> seen.add(item.get("occurredAt").asString().substring(0, 10)));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        assertThat(seen)
                .containsExactly(
                        "2026-03-07",
                        "2026-03-06",
                        "2026-03-05",
                        "2026-03-04",
                        "2026-03-03",
                        "2026-03-02",
                        "2026-03-01");
    }

    @Test
    void never_shows_another_councils_entries() {
        assertThat(json("/api/councils/kent/audit?limit=200").toString()).doesNotContain("Devon Only");
        assertThat(json("/api/councils/kent/audit?record=" + RECORD)
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void narrows_by_person_action_and_record() {
        assertThat(json("/api/councils/kent/audit?person=bob&action=import")
                        .get("items")
                        .size())
                .isEqualTo(3);
        assertThat(json("/api/councils/kent/audit?person=%").get("items").size())
                .isEqualTo(0);
        assertThat(json("/api/councils/kent/audit/access?record=" + RECORD)
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(json("/api/councils/kent/audit/access?action=importing")
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    /// 23:30 UTC on 31 March is 00:30 on 1 April in London.
    @Test
    void takes_days_as_london_days() {
        assertThat(json("/api/councils/kent/audit?action=grant.made&from=2026-04-01&to=2026-04-01")
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(json("/api/councils/kent/audit?action=grant.made&from=2026-03-31&to=2026-03-31")
                        .get("items")
                        .size())
                .isEqualTo(0);
    }

    @Test
    void shows_the_seal_of_an_entry_once_it_is_sealed() throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        var sealed = json("/api/councils/kent/audit?action=grant.made");
        while (sealed.at("/items/0/seal").isNull() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
            sealed = json("/api/councils/kent/audit?action=grant.made");
        }
        assertThat(sealed.at("/items/0/seal").asLong()).isPositive();
    }

    @Test
    void is_refused_with_every_field_that_is_wrong() {
        RUNNING.as(AUDITOR)
                .get()
                .uri("/api/councils/kent/audit?from=1.4.2026&record=abc&to=2026-13-01")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].code")
                .isEqualTo("search-record-not-recognised")
                .jsonPath("$.fields[1].code")
                .isEqualTo("search-date-not-recognised")
                .jsonPath("$.fields[2].code")
                .isEqualTo("search-date-not-recognised");
        RUNNING.as(AUDITOR)
                .get()
                .uri("/api/councils/kent/audit?from=2026-04-02&to=2026-04-01")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].code")
                .isEqualTo("search-dates-in-wrong-order");
    }

    @Test
    void is_open_to_the_roles_of_domain_10_and_to_nobody_else() {
        var audit = Set.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER, Role.TENANT_ADMIN);
        var access = Set.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);
        for (var role : Role.values()) {
            if (!role.isGrantedByCouncils()) continue;
            var reader = RUNNING.person(KENT, "Reader " + role, role);
            for (var path : List.of("/audit", "/audit/audit.csv")) {
                assertThat(status(reader, path)).as(role + path).isEqualTo(audit.contains(role) ? 200 : 403);
            }
            for (var path : List.of("/audit/access", "/audit/access.csv")) {
                assertThat(status(reader, path)).as(role + path).isEqualTo(access.contains(role) ? 200 : 403);
            }
        }
    }

    @Test
    void gives_a_file_in_which_no_spreadsheet_finds_a_formula() {
        var answer = RUNNING.as(AUDITOR)
                .get()
                .uri("/councils/kent/audit/audit.csv?action=grant.made")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/csv;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"kent-audit.csv\"")
                .expectBody()
                .returnResult();
        var lines = RunningPages.text(answer.getResponseBodyContent()).split("\r\n");

        assertThat(lines[0])
                .isEqualTo("seal,occurred_at,person,action,outcome,record_kind,record_id,details,correlation_id,id");
        assertThat(lines[1]).contains(",'=cmd|' /C calc'!A0,grant.made,DONE,import," + RECORD);
        assertThat(lines).hasSize(2);
    }

    @Test
    void gives_a_file_of_everything_however_many_pages_that_takes() {
        var medway = RUNNING.council("medway", "Medway", "LIVE");
        var auditor = RUNNING.person(medway, "Mo", Role.AUDITOR);
        RUNNING.database().run("""
                insert into platform.audit_entry (tenant_id, id, occurred_at, actor, actor_name, action, outcome, record_kind, correlation_id)
                select '%s', gen_random_uuid(), timestamptz '2026-01-01' + n %% 7 * interval '1 second', gen_random_uuid(), 'Many', 'many.made', 'DONE', 'test', 'c'
                from generate_series(1, 2500) n""".formatted(medway));

        var file = RUNNING.as(auditor)
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(10_000_000))
                .build()
                .get()
                .uri("/api/councils/medway/audit/audit.csv?action=many")
                .exchange()
                .expectBody()
                .returnResult();

        var lines = RunningPages.text(file.getResponseBodyContent()).lines().toList();
        assertThat(lines).hasSize(2501).doesNotHaveDuplicates();
    }

    private static int status(UUID reader, String path) {
        return RUNNING.as(reader)
                .get()
                .uri("/api/councils/kent" + path)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private static JsonNode json(String path) {
        return new JsonMapper()
                .readTree(RunningPages.text(RUNNING.as(AUDITOR)
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent()));
    }

    private static void entry(UUID council, String at, String who, String action, UUID record) {
        RUNNING.database().run("""
                insert into platform.audit_entry (tenant_id, id, occurred_at, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
                values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), '%s', '%s', 'DONE', 'import', '%s', '{"rows": "12"}', 'c')""".formatted(council, at, who.replace("'", "''"), action, record));
    }

    private static void read(UUID council, String at, String who, String purpose, List<UUID> records) {
        RUNNING.database().run("""
                insert into platform.access_entry (tenant_id, id, occurred_at, actor, actor_name, roles, purpose, record_kind, record_ids, fields_class, correlation_id)
                values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), '%s', '{PLACEMENT_OFFICER}', '%s', 'placement', '{%s}', 'P1+P2', 'c')""".formatted(
                        council,
                        at,
                        who,
                        purpose,
                        String.join(",", records.stream().map(UUID::toString).toList())));
    }
}
