package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A shell in a folder where `./platform` asks the machine of this test run, as the launcher asks the one of its
/// folder.
public record Terminal(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BETWEEN = "--- next commands ---";

    public static Terminal in(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var launcher = """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '%s' uk.commissioning.local.Local "$@" --data '%s'
                """.formatted(java, classes, SharedMachine.folder());
        var file = Files.writeString(folder.resolve("platform"), launcher);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new Terminal(folder);
    }

    /// What each block of commands prints, typed one after the other into one shell.
    public List<String> type(List<String> blocks) throws Exception {
        var script = blocks.stream().collect(Collectors.joining("\necho '" + BETWEEN + "'\n"));
        var answer = run("bash", "-eu", "-c", script);
        assertThat(answer.status()).as(answer.output()).isZero();
        return Arrays.asList(answer.output().split(BETWEEN + "\n", -1));
    }

    public Answer run(String... command) throws Exception {
        var output = folder.resolve("output");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        return new Answer(process.waitFor(), Files.readString(output));
    }

    /// How a command ended and what it printed.
    public record Answer(int status, String output) {}
}
