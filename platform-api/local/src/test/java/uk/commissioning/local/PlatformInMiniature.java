package uk.commissioning.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A process of its own that starts what the platform starts, without Keycloak and the applications: a real
/// PostgreSQL and a child that would run for ever. It is there to be killed.
final class PlatformInMiniature {

    private PlatformInMiniature() {}

    public static void main(String... words) throws Exception {
        Path data = Path.of(words[0]);
        var steps = new Steps();
        Runtime.getRuntime().addShutdownHook(new Thread(steps::close));

        DataFolder folder = steps.begun(DataFolder.open(data));
        steps.begun(Postgres.start(folder, Ports.free(), Secrets.of(folder.file("secrets"))));
        steps.begun(Supervised.run(forEver(data.resolve("child.pid")), Map.of(), folder.log("child")));

        Files.writeString(data.resolve("started"), "");
        while (true) {
            LockSupport.park();
        }
    }

    static List<String> forEver(Path pidFile) {
        return List.of("/bin/sh", "-c", "echo $$ > " + pidFile + "; exec sleep 100000");
    }
}
