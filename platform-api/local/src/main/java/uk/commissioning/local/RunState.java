package uk.commissioning.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// Where a running platform answers, for the other commands. The file is there while the platform runs.
record RunState(long process, URI platform, URI admin, URI keycloak, int postgresPort) {

    private static final String FILE = "run";

    static RunState of(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        Properties values = Files.isRegularFile(folder.resolve(FILE))
                ? new PrivateFile(folder.resolve(FILE)).read()
                : new Properties();
        long process = Long.parseLong(values.getProperty("process", "0"));
        if (process == 0 || ProcessHandle.of(process).isEmpty()) {
            throw new CannotStart("The platform is not running on " + folder
                    + ": start it with ./platform run, or name its folder with --data.");
        }
        return new RunState(
                process,
                URI.create(values.getProperty("platform")),
                URI.create(values.getProperty("admin")),
                URI.create(values.getProperty("keycloak")),
                Integer.parseInt(values.getProperty("postgres-port")));
    }

    /// Stands in the folder until it is closed.
    AutoCloseable written(DataFolder folder) {
        var values = new Properties();
        values.setProperty("process", Long.toString(process));
        values.setProperty("platform", platform.toString());
        values.setProperty("admin", admin.toString());
        values.setProperty("keycloak", keycloak.toString());
        values.setProperty("postgres-port", Integer.toString(postgresPort));
        folder.file(FILE).write(values, "Where the running platform answers");
        return () -> folder.file(FILE).delete();
    }
}
