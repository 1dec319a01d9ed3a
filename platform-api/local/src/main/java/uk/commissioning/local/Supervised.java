package uk.commissioning.local;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A child process that cannot outlive this one: a small shell holds our pipe, and at its end stops the child.
/// The shell has a session of its own where the system offers one, so that Ctrl-C reaches only the platform.
final class Supervised implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration LAST_WAIT = Duration.ofSeconds(15);

    private final Process shell;

    private Supervised(Process shell) {
        this.shell = shell;
    }

    /// Runs the command; its output goes to the log.
    static Supervised run(List<String> command, Map<String, String> environment, Path log) {
        var words = new ArrayList<String>();
        words.add(tenths(GRACE));
        words.addAll(command);
        return start(script("supervise.sh"), words, environment, Redirect.to(log.toFile()));
    }

    /// Stops, when this process is gone, the process whose number stands in the file.
    static Supervised guard(Path pidFile) {
        return start(script("guard.sh"), List.of(pidFile.toString(), tenths(GRACE)), Map.of(), Redirect.DISCARD);
    }

    private static Supervised start(
            String script, List<String> words, Map<String, String> environment, Redirect output) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of("/bin/sh", "-c", script, "commissioning-platform"));
        command.addAll(words);

        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        try {
            return new Supervised(builder.start());
        } catch (IOException refused) {
            throw new CannotStart(
                    "A child process could not be started (" + refused.getMessage()
                            + "): check memory and the limit of processes.",
                    refused);
        }
    }

    private static String tenths(Duration time) {
        return Long.toString(time.toMillis() / 100);
    }

    private static String script(String name) {
        try (InputStream script = Supervised.class.getResourceAsStream("/supervision/" + name)) {
            if (script == null) {
                throw new CannotStart(
                        "The file " + name + " is missing from this build: delete the target folders and run again.");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The file " + name + " of this build cannot be read: delete the target folders and run again.",
                    unreadable);
        }
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /// Waits for the command to end by itself; whether it went well.
    boolean succeeds() {
        try {
            return shell.waitFor() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Tells a guard that there is nothing left to stop.
    void release() {
        try {
            shell.getOutputStream().write("released\n".getBytes(StandardCharsets.UTF_8));
            shell.getOutputStream().flush();
        } catch (IOException alreadyGone) {
            shell.destroy();
        }
        close();
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
        } catch (IOException alreadyGone) {
            shell.destroy();
        }
        try {
            if (!shell.waitFor(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                shell.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
