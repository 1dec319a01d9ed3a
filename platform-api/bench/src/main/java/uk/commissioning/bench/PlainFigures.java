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
    private static final String OVERVIEW = """
            select route, count(*), count(distinct site_id), sum(yearly_pence)
            from core.placements_counted('2025-06-30', '2025-06-30', '2025-06-30')
            group by route""";
    private static final String REGISTER =
            "select * from core.contract_register('2025-06-30', false) order by lower(supplier), reference limit 50";

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

    /// The large council's pages beside the same SQL in the database, asked in turn.
    Map<String, BesideSql> besideSql() {
        var council = stand.large();
        var beside = new LinkedHashMap<String, BesideSql>();
        beside.put("overview", beside(council, "/inmss/overview" + ON, OVERVIEW, Duration.ofMillis(150)));
        beside.put("register, one page", beside(council, "/core/register" + ON, REGISTER, Duration.ofMillis(50)));
        return beside;
    }

    private BesideSql beside(PostgresCouncil council, String path, String sql, Duration target) {
        var request = stand.request(council, path, "COMMISSIONER");
        var answers = new ArrayList<Duration>();
        var questions = new ArrayList<Duration>();
        for (int asked = 0; asked < ASKED; asked++) {
            answers.add(Load.once(request).time());
            questions.add(stand.server().timed(council.id(), sql));
        }
        return new BesideSql(median(answers), median(questions), target);
    }

    /// The median time of an answer, that of the same SQL alone, and what the answer may take.
    record BesideSql(Duration answer, Duration sql, Duration target) {

        double ratio() {
            return (double) answer.toNanos() / sql.toNanos();
        }

        boolean isMet() {
            return answer.compareTo(target) <= 0;
        }
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
        return median(times);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
