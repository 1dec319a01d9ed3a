package uk.commissioning.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The ways to one placement that are compared, and the answers of those that speak HTTP.
final class Ways {

    private final Stand stand;
    private final Load load;
    private final UUID placement;
    private final Request bareRequest;
    private final Request plainRequest;
    private final Way bare;
    private final Way plain;
    private final Way observed;
    private final List<Way> logged;
    private final List<Way> pgbench;

    Ways(Stand stand) {
        this.stand = stand;
        this.load = stand.kept(new Load());
        this.placement = stand.kent().somePlacement();
        this.bareRequest = Request.to(bareServer().port(), "/placements/" + placement);
        this.plainRequest = asked("COMMISSIONER");
        this.bare = way("bare WebFlux handler and driver", bareRequest);
        this.plain = way("platform, no access-log row", plainRequest);
        this.observed = way("the same with telemetry on", stand.observedRequest(stand.kent(), path(), "COMMISSIONER"));
        this.logged = List.of(
                way("platform, with its access-log row", asked("FINANCE")).restingUntil(this::sealed),
                way("the same with the child's identity opened", asked("PLACEMENT_OFFICER"))
                        .restingUntil(this::sealed));
        this.pgbench = Pgbench.installed(stand.server()).map(this::inPgbench).orElse(List.of());
    }

    List<Way> all() {
        return Stream.concat(overHttp().stream(), pgbench.stream()).toList();
    }

    /// Those that a Java machine has to warm up for.
    List<Way> overHttp() {
        return Stream.concat(Stream.of(bare, plain, observed), logged.stream()).toList();
    }

    Way bare() {
        return bare;
    }

    /// Without an access-log row and with telemetry off: what the target is about.
    Way plain() {
        return plain;
    }

    Way observed() {
        return observed;
    }

    List<Way> logged() {
        return logged;
    }

    /// None where pgbench is not installed.
    List<Way> pgbench() {
        return pgbench;
    }

    int bareBytes() {
        return Load.once(bareRequest).body().length;
    }

    int plainBytes() {
        return Load.once(plainRequest).body().length;
    }

    private Way way(String name, Request request) {
        return Way.of(name, load, request);
    }

    private Request asked(String role) {
        return stand.request(stand.kent(), path(), role);
    }

    private String path() {
        return "/core/placements/" + placement;
    }

    private BareServer bareServer() {
        var read = stand.kept(new PostgresBareRead(stand.server(), stand.kent().id()));
        return stand.kept(new BareServer(read));
    }

    /// What the sealer has still to do belongs to the way before and must not slow the next.
    private void sealed() {
        while (stand.kent().unsealed() > 0) Pause.briefly();
    }

    private List<Way> inPgbench(Pgbench program) {
        var alone = PostgresBareRead.PLACEMENT
                .replace("$1", "'" + stand.kent().id() + "'")
                .replace("$2", "'" + placement + "'");
        var whole = """
                begin read only;
                set local app.tenant_id = '%s';
                select council_key, council_name, state, suspended, roles, districts, modules from platform.enter('%s');
                %s;
                commit;
                """.formatted(stand.kent().id(), stand.kent().person("COMMISSIONER"), boundByPolicy());
        return List.of(
                Way.of("pgbench, the row alone", length -> program.rate(PostgresServer.SUPERUSER, alone + ";", length)),
                Way.of("pgbench, the platform's transaction", length -> program.rate("app", whole, length)));
    }

    private String boundByPolicy() {
        return PostgresBareRead.PLACEMENT.replace("p.tenant_id = $1 and ", "").replace("$2", "'" + placement + "'");
    }
}
