package uk.commissioning.runtime.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class The_pages_of_the_logs {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent County Council", "LIVE");
    private static final UUID AUDITOR = RUNNING.person(KENT, "Audrey", Role.AUDITOR);

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void show_entries_and_let_no_markup_through() {
        RUNNING.database().run("""
                insert into platform.audit_entry (tenant_id, id, occurred_at, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
                select '%s', gen_random_uuid(), timestamptz '2026-07-01 10:00Z' + n * interval '1 hour', gen_random_uuid(), 'Eve <b onclick="x">', 'grant.made',
                       case n %% 5 when 0 then 'REFUSED' else 'DONE' end, 'person', gen_random_uuid(), '{"role": "FINANCE", "file": "<script>"}', 'c'
                from generate_series(1, 60) n""".formatted(KENT));

        var page = RUNNING.page(AUDITOR, "/councils/kent/audit", "audit");

        assertThat(page)
                .contains(
                        "3 Jul 2026</span> 23:00:00",
                        "role: Finance officer",
                        "Refused",
                        "rel=\"next\"",
                        "/councils/kent/audit/audit.csv",
                        "Eve &lt;b onclick=")
                .doesNotContain("<b onclick", "<script>");
    }

    @Test
    void show_who_looked_at_childrens_records() {
        RUNNING.database().run("""
                insert into platform.access_entry (tenant_id, id, actor, actor_name, roles, purpose, record_kind, record_ids, fields_class, correlation_id)
                select '%s', gen_random_uuid(), gen_random_uuid(), 'Pat Placement', '{PLACEMENT_OFFICER}', 'Placement page', 'placement',
                       array(select gen_random_uuid() from generate_series(1, n)), 'P1+P2', 'c'
                from generate_series(1, 6) n""".formatted(KENT));

        assertThat(RUNNING.page(AUDITOR, "/councils/kent/audit/access", "access"))
                .contains("Pat Placement", "Placement officer", "and 3 more");
    }

    @Test
    void show_filters_again_with_what_is_wrong() {
        assertThat(RUNNING.page(AUDITOR, "/councils/kent/audit?from=tomorrow&person=<b>", "audit-refused"))
                .contains("Error: What happened", "href=\"#from\"", "value=\"tomorrow\"", "value=\"&lt;b");
    }

    @Test
    void say_when_nothing_is_found() {
        assertThat(RUNNING.page(AUDITOR, "/councils/kent/audit?person=nobody-of-that-name", "audit-nothing"))
                .contains("Nothing found", "Clear filters");
    }

    @Test
    void hide_the_log_of_reads_from_administrators() {
        var administrator = RUNNING.person(KENT, "Ada", Role.TENANT_ADMIN);

        assertThat(RUNNING.page(administrator, "/councils/kent/audit", "audit-administrator"))
                .doesNotContain("/councils/kent/audit/access");
        assertThat(RUNNING.page(administrator, "/councils/kent/audit/access", "forbidden"))
                .contains("You cannot do this");
        assertThat(RUNNING.page(administrator, "/councils/kent/audit/access?from=wrong", "forbidden"))
                .contains("You cannot do this");
    }
}
