package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A_platform_that_dies_leaves_no_process_Test {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration SOON = Duration.ofSeconds(12);

    /// One folder for all three, so that each also opens what the one before it left.
    @TempDir
    private static Path data;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void however_it_is_told(String signal) throws Exception {
        Files.deleteIfExists(data.resolve("started"));
        Files.deleteIfExists(data.resolve("child.pid"));
        Process platform = miniature();
        Eventually.happens(START, () -> Files.exists(data.resolve("started")) || !platform.isAlive());
        assertThat(platform.isAlive())
                .as(Files.readString(data.resolve("output")))
                .isTrue();
        ProcessHandle child = Eventually.process(data.resolve("child.pid"));
        ProcessHandle postgres = Eventually.process(data.resolve("postgres/postmaster.pid"));

        send(signal, platform);

        assertThat(platform.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Eventually.happens(SOON, () -> Eventually.isGone(child) && Eventually.isGone(postgres));
        assertThat(Files.readString(data.resolve("logs/postgres.log"))).contains("database system is shut down");
    }

    /// A process begun in the background ignores Ctrl-C, and so would its children: `env` makes them listen again.
    private static Process miniature() throws Exception {
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PlatformInMiniature.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(new File(data.toFile(), "output")))
                .start();
    }

    private static void send(String signal, Process platform) throws Exception {
        var kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + platform.pid()).start();
        assertThat(kill.waitFor()).isZero();
    }
}
