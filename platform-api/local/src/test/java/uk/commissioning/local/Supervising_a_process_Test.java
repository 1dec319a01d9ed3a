package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Supervising_a_process_Test {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void ends_it_when_asked() {
        var supervised = run("echo $$ > pid; exec sleep 100000");
        ProcessHandle child = Eventually.process(folder.resolve("pid"));

        supervised.close();

        Eventually.happens(SOON, () -> Eventually.isGone(child));
        assertThat(supervised.isAlive()).isFalse();
    }

    @Test
    void ends_by_force_what_does_not_listen() {
        var supervised = run("trap '' TERM; echo $$ > pid; while :; do sleep 0.2; done");
        ProcessHandle child = Eventually.process(folder.resolve("pid"));

        supervised.close();

        Eventually.happens(SOON, () -> Eventually.isGone(child));
    }

    @Test
    void keeps_from_it_the_interrupt_of_the_keyboard() throws Exception {
        var supervised = run("echo $$ > pid; exec sleep 100000");
        ProcessHandle child = Eventually.process(folder.resolve("pid"));

        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + child.pid()).start().waitFor();

        assertThat(child.isAlive()).isTrue();
        supervised.close();
    }

    @Test
    void tells_whether_it_went_well() {
        assertThat(run("exit 0").succeeds()).isTrue();
        assertThat(run("exit 3").succeeds()).isFalse();
    }

    @Test
    void writes_what_it_says_into_the_log() throws Exception {
        assertThat(run("echo to the log; echo and errors >&2").succeeds()).isTrue();

        assertThat(Files.readString(folder.resolve("log"))).contains("to the log", "and errors");
    }

    @Test
    void hands_it_its_secrets_in_the_environment_and_none_of_somebody_elses_settings() throws Exception {
        var command = List.of("/bin/sh", "-c", "echo $KC_DB_PASSWORD");

        assertThat(Supervised.run(command, Map.of("KC_DB_PASSWORD", "secret"), folder.resolve("log"))
                        .succeeds())
                .isTrue();

        assertThat(Files.readString(folder.resolve("log"))).isEqualToIgnoringNewLines("secret");
    }

    private Supervised run(String script) {
        return Supervised.run(
                List.of("/bin/sh", "-c", "cd " + folder + "; " + script), Map.of(), folder.resolve("log"));
    }
}
