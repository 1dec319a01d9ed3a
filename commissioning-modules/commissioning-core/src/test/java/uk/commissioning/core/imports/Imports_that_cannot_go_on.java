package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.Lifecycle;
import uk.commissioning.core.CoreUnderTest;
import uk.commissioning.core.CouncilUnderTest;

/// A file is sent, and before its job runs something happens that the sender or the worker cannot undo: the import
/// ends all the same, says why, and its file is forgotten.
class Imports_that_cannot_go_on {

    private static final CoreUnderTest CORE = new CoreUnderTest();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static int councils;

    private CouncilUnderTest kent;
    private FileImport sent;

    @BeforeEach
    void a_file_that_waits_for_its_job() {
        kent = CORE.council("stopped-" + ++councils);
        workers().stop();
        var upload = Upload.of("placements", "file.csv", Csv.placements().row().bytes(), false);
        sent = kent.as(kent.importer(), CORE.bean(StartImport.class).start(upload));
    }

    @AfterEach
    void workers_go_on() {
        workers().start();
    }

    @AfterAll
    static void close() {
        CORE.close();
    }

    @Test
    void end_when_their_sender_has_lost_the_role() {
        change(
                "update platform.council_grant set revoked_at = now(), revoked_by = id where role = 'PLACEMENT_OFFICER'");

        assertThat(ended()).isEqualTo("STOPPED not-allowed import.stopped");
    }

    @Test
    void end_when_their_sender_has_left_the_council() {
        change("update platform.council_grant set revoked_at = now(), revoked_by = id where true");

        assertThat(ended()).isEqualTo("STOPPED not-found import.stopped");
    }

    @Test
    void end_when_their_council_is_suspended() {
        change("update platform.council set suspended_at = now(), suspended_because = 'An audit' where true");

        assertThat(ended()).isEqualTo("STOPPED council-suspended import.stopped");
    }

    @Test
    void end_when_their_worker_died_too_often_although_the_sender_has_left_since() {
        change("update platform.council_grant set revoked_at = now(), revoked_by = id where true");
        change(
                "update platform.job set state = 'RUNNING', attempts = 3, lease_until = now() - interval '1 minute' where true");

        assertThat(ended()).isEqualTo("FAILED job-lost import.failed");
    }

    private void change(String update) {
        CORE.database().run(update + " and tenant_id = '%s'".formatted(kent.id()));
    }

    /// State, reason and audit of the import once it has ended, its file forgotten and nothing stored.
    private String ended() {
        workers().start();
        var deadline = Instant.now().plus(LONGEST);
        while (ask("state").equals("WAITING")) {
            assertThat(Instant.now()).as("the import ends").isBefore(deadline);
        }
        assertThat(ask("file_sealed is null")).isEqualTo("true");
        assertThat(kent.ask("select count(*) from core.contract where tenant_id = :council"))
                .isEqualTo("0");
        return ask("state || ' ' || reason || ' ' || (select action from platform.audit_entry a"
                + " where a.record_id = i.id and a.action <> 'import.started')");
    }

    private String ask(String expression) {
        return kent.ask("select %s from core.import i where i.id = '%s'".formatted(expression, sent.id()));
    }

    private static Lifecycle workers() {
        return (Lifecycle) CORE.context().getBean("jobWorkers");
    }
}
