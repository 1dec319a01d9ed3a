package uk.commissioning.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.commissioning.app.PlatformApi;

/// platform-api in a Java machine of its own, with a heap of so many megabytes; it stops when they do not suffice.
final class PlatformProcess implements AutoCloseable {

    private static final int LONGEST_START = 1_200;
    private static final int LONGEST_STOP = 10;

    private final int port;
    private final Process process;

    PlatformProcess(int megabytes, PostgresServer database, Keys keys) {
        this.port = freePort();
        this.process = started(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx%dm".formatted(megabytes),
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PlatformApi.class.getName()),
                        Platform.words(database, keys, port))
                .toList());
        answers();
    }

    int port() {
        return port;
    }

    private void answers() {
        for (int waited = 0; waited < LONGEST_START && process.isAlive(); waited++) {
            if (Load.isAnswered(Request.to(port, "/actuator/health/readiness"))) return;
            Pause.briefly();
        }
        close();
        throw new CannotMeasure("platform-api did not start with a small heap.", null);
    }

    private static Process started(List<String> words) {
        try {
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new CannotMeasure("platform-api could not be started.", failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CannotMeasure("No port was free.", failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
