package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Verifying_the_audit_Test {

    private static final Duration SEALED = Duration.ofSeconds(60);

    private final OneMachine machine = SharedMachine.get();

    @TempDir
    private Path folder;

    @Test
    void tells_the_two_logs_of_every_council_whole() throws Exception {
        var answer = Terminal.in(folder).run("./platform", "verify");

        assertThat(answer.status()).as(answer.output()).isZero();
        assertThat(answer.output().lines())
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.endsWith(", whole"))
                .anyMatch(line -> line.startsWith("kent AUDIT: "))
                .anyMatch(line -> line.startsWith("devon ACCESS: "));
    }

    @Test
    void tells_an_entry_that_the_databases_own_superuser_has_changed() throws Exception {
        Eventually.happens(SEALED, () -> changed("actor_name = actor_name || '?'") == 1);
        try {
            var answer = Terminal.in(folder).run("./platform", "verify");

            assertThat(answer.status()).as(answer.output()).isEqualTo(1);
            assertThat(answer.output().lines().filter(line -> !line.endsWith(", whole")))
                    .singleElement()
                    .asString()
                    .startsWith("medway AUDIT: ")
                    .endsWith("broken at 1: its entry was changed");
        } finally {
            changed("actor_name = rtrim(actor_name, '?')");
        }
    }

    /// How many entries were changed: Medway's first, once it is sealed.
    private int changed(String how) {
        var address = "jdbc:postgresql://localhost:%d/%s"
                .formatted(RunState.of(SharedMachine.folder()).postgresPort(), Postgres.PLATFORM);
        try (var connection = DriverManager.getConnection(address, "postgres", machine.secret(Secrets.Name.SUPERUSER));
                var statement = connection.createStatement()) {
            return statement.executeUpdate("""
                    update platform.audit_entry set %s
                    where (tenant_id, id) = (
                        select tenant_id, entry_id from platform.seal join platform.council using (tenant_id)
                        where key = 'medway' and log = 'AUDIT' and number = 1)""".formatted(how));
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }
}
