package uk.commissioning.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Keycloak's distribution, unpacked and prepared for PostgreSQL once for each version. It keeps no data.
/// Java is called directly: `kc.sh` would put a shell between us and the process that has to be stopped.
record KeycloakHome(Path path) {

    private static final String PREPARED = "prepared";

    static KeycloakHome prepared(Console console, Steps steps, Path log) {
        Path zip = distribution();
        Path programs = Programs.folder("keycloak");
        Path home = programs.resolve(String.valueOf(zip.getFileName()).replace(".zip", ""));
        var keycloak = new KeycloakHome(home);

        try (var _ = onlyHere(programs.resolve("lock"))) {
            if (Files.exists(home.resolve(PREPARED))) {
                return keycloak;
            }
            console.say("Keycloak: unpacking " + zip.getFileName() + " (once)");
            unpack(zip, programs);
            console.say("Keycloak: preparing it for PostgreSQL (once, about half a minute)");
            keycloak.build(steps, log);
            Files.writeString(home.resolve(PREPARED), "");
            return keycloak;
        } catch (IOException failed) {
            throw new CannotStart(
                    "Keycloak could not be unpacked in " + home + " (" + failed.getMessage()
                            + "): make room, remove that folder and run again.",
                    failed);
        }
    }

    /// The words that run Keycloak with the given arguments.
    List<String> command(String... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of("-Duser.language=en", "-Duser.country=GB", "-Dfile.encoding=UTF-8"));
        words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        words.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        words.add("-Dpicocli.disable.closures=true");
        words.add("-Dkc.home.dir=" + path);
        words.add("-Djboss.server.config.dir=" + path.resolve("conf"));
        words.addAll(List.of("-cp", path.resolve("lib/quarkus-run.jar").toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(List.of(arguments));
        return words;
    }

    private void build(Steps steps, Path log) {
        var build = steps.begun(Supervised.run(command("build", "--db=postgres"), Map.of(), log));
        boolean built = build.succeeds();
        steps.ended(build);
        if (!built) {
            throw new CannotStart("Keycloak could not be prepared: " + log + " says why.");
        }
    }

    private static Path distribution() {
        Path folder = Programs.target().resolve("keycloak-dist");
        try (var files = Files.newDirectoryStream(folder, "keycloak-*.zip")) {
            return files.iterator().next();
        } catch (IOException | java.util.NoSuchElementException missing) {
            throw new CannotStart(
                    "Keycloak's distribution is not in " + folder + ": build the project with ./platform run.",
                    missing);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !file.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(file.resolve("..").normalize());
                Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static FileChannel onlyHere(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }
}
