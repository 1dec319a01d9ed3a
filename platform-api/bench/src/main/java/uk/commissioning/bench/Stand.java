package uk.commissioning.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Everything that is measured, running: one database, the platform with telemetry off and on, two councils.
final class Stand implements AutoCloseable {

    static final int KENT = 1_784;
    static final int LARGE = 20_000;

    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private final PostgresServer server;
    private final Keys keys;
    private final Collector collector;
    private final Platform platform;
    private final Platform observed;
    private final PostgresCouncil kent;
    private final PostgresCouncil large;
    private final Duration largeImport;

    Stand(Progress progress) {
        this.server = kept(PostgresServer.start());
        this.keys = kept(new Keys());
        this.collector = kept(new Collector());
        progress.tell("the platform, with telemetry off and with telemetry on");
        this.platform = kept(Platform.start(server, keys));
        this.observed = kept(Platform.observed(server, keys, collector));
        progress.tell("a council with %,d placements, and one with %,d".formatted(KENT, LARGE));
        this.kent = new PostgresCouncil(server, "kent");
        this.large = new PostgresCouncil(server, "large");
        bring(kent, KENT);
        this.largeImport = bring(large, LARGE);
        server.run("vacuum analyze");
    }

    /// How long the import of the placements took.
    Duration bring(PostgresCouncil council, int placements) {
        try (var imports = new Imports(platform.port(), keys, council)) {
            return imports.bring(new MadeUpFiles(placements));
        }
    }

    /// A request to the platform by a person of the council who holds the role.
    Request request(PostgresCouncil council, String path, String role) {
        return asked(platform, council, path, role);
    }

    Request observedRequest(PostgresCouncil council, String path, String role) {
        return asked(observed, council, path, role);
    }

    private Request asked(Platform of, PostgresCouncil council, String path, String role) {
        var token = keys.token(council.person(role));
        return Request.to(of.port(), "/api/councils/" + council.key() + path, token);
    }

    PostgresServer server() {
        return server;
    }

    PostgresCouncil kent() {
        return kent;
    }

    PostgresCouncil large() {
        return large;
    }

    /// How long the placements of the large council took, from their upload until they were stored.
    Duration largeImport() {
        return largeImport;
    }

    SmallHeap smallHeap() {
        return new SmallHeap(server, keys);
    }

    Collector collector() {
        return collector;
    }

    /// Stopped with the rest, in reverse.
    <T extends AutoCloseable> T kept(T part) {
        begun.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!begun.isEmpty()) {
            try {
                begun.pop().close();
            } catch (Exception late) {
                throw new CannotMeasure("Something did not stop: " + late.getMessage(), late);
            }
        }
    }
}
