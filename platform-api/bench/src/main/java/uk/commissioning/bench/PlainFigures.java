package uk.commissioning.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is told as it is, without a ratio: an import, the two large reads, statements of each kind of request.
final class PlainFigures {

    private static final int ASKED = 21;
    private static final String ON = "?on=2025-06-30";

    private final Stand stand;

    PlainFigures(Stand stand) {
        this.stand = stand;
    }

    /// Placements stored a second, in a council that has none.
    double importRate() {
        var council = new PostgresCouncil(stand.server(), "newcomer");
        return Stand.KENT * 1_000.0 / stand.bring(council, Stand.KENT).toMillis();
    }

    /// The median time of one request, nobody else asking.
    Map<String, Duration> reads() {
        var reads = new LinkedHashMap<String, Duration>();
        for (var council : List.of(stand.kent(), stand.large())) {
            var size = council == stand.kent() ? Stand.KENT : Stand.LARGE;
            var overview = stand.request(council, "/inmss/overview" + ON, "COMMISSIONER");
            var register = stand.request(council, "/core/register" + ON, "COMMISSIONER");
            reads.put("overview of %,d placements".formatted(size), median(overview));
            reads.put("register of %,d contracts".formatted(size), median(register));
        }
        return reads;
    }

    /// Statements of one request, without BEGIN, SET and COMMIT.
    Map<String, Long> statements() {
        var counter = new PostgresStatements(stand.server());
        var statements = new LinkedHashMap<String, Long>();
        asked().forEach((name, request) -> statements.put(name, counter.of(request)));
        return statements;
    }

    private Map<String, Request> asked() {
        var kent = stand.kent();
        var placement = "/core/placements/" + kent.somePlacement();
        var asked = new LinkedHashMap<String, Request>();
        asked.put("home", stand.request(kent, "", "COMMISSIONER"));
        asked.put("placement without its child", stand.request(kent, placement, "COMMISSIONER"));
        asked.put("placement with its child", stand.request(kent, placement, "PLACEMENT_OFFICER"));
        asked.put("list of placements", stand.request(kent, "/core/placements", "PLACEMENT_OFFICER"));
        asked.put("overview", stand.request(kent, "/inmss/overview" + ON, "COMMISSIONER"));
        asked.put("register", stand.request(kent, "/core/register" + ON, "COMMISSIONER"));
        return asked;
    }

    private static Duration median(Request request) {
        var times = new ArrayList<Duration>();
        IntStream.range(0, ASKED).forEach(_ -> times.add(Load.once(request).time()));
        return times.stream().sorted().toList().get(ASKED / 2);
    }
}
