package uk.commissioning.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The one machine of this test run: PostgreSQL, Keycloak, both applications and the demonstration councils, as
/// `./platform run` makes them, started by the first test that asks. Its folder is a new one, removed at the end.
public final class SharedMachine {

    private static final Path DATA = fresh();

    private static @Nullable OneMachine machine;

    private SharedMachine() {}

    public static synchronized OneMachine get() {
        if (machine == null) {
            machine = OneMachine.start(Options.forTests(DATA).withOverlay("/realm/for-tests.json"), Console.standard());
        }
        return machine;
    }

    /// Where its data and secrets are, for the commands that ask a running platform.
    public static Path folder() {
        return DATA;
    }

    private static Path fresh() {
        try {
            Path fresh = Files.createTempDirectory("one-machine-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> removeWhenStopped(fresh)));
            return fresh;
        } catch (IOException full) {
            throw new IllegalStateException("No folder for the tests", full);
        }
    }

    private static void removeWhenStopped(Path folder) {
        if (machine != null) {
            machine.close();
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
