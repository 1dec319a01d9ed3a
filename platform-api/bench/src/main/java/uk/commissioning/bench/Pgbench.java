package uk.commissioning.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own load generator, where it is installed: what the database gives when nothing stands before it.
final class Pgbench {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final PostgresServer server;

    private Pgbench(Path program, PostgresServer server) {
        this.program = program;
        this.server = server;
    }

    /// None where it is not installed; Debian keeps it beside the path.
    static Optional<Pgbench> installed(PostgresServer server) {
        var path = System.getenv().getOrDefault("PATH", "");
        var beside = Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(beside, debian())
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pgbench(program, server));
    }

    private static Stream<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) return Stream.empty();
        try (var versions = Files.list(DEBIAN)) {
            return versions
                    .sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin/pgbench"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /// Transactions a second of a script, run as a role.
    double rate(String role, String script, Duration length) {
        try {
            var file = Files.writeString(Files.createTempFile("bench", ".sql"), script);
            var output = output(List.of(
                    program.toString(),
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + Load.CONNECTIONS,
                    "--jobs=2",
                    "--time=" + Math.max(1, length.toSeconds()),
                    "--file=" + file,
                    "--host=localhost",
                    "--port=" + server.port(),
                    "--username=" + role,
                    server.name()));
            Files.delete(file);
            var rate = RATE.matcher(output);
            if (!rate.find()) throw new CannotMeasure("pgbench said: " + output, null);
            return Double.parseDouble(rate.group(1));
        } catch (IOException failure) {
            throw new CannotMeasure("pgbench did not run.", failure);
        }
    }

    private static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
