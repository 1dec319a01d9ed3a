package uk.commissioning.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Prints what was measured: rates as they are, then the ratios, which mean the same on another machine.
final class Report {

    private static final double TARGET_OF_BARE = 0.6;
    private static final double TARGET_OF_TELEMETRY = 0.85;
    private static final Duration TARGET_OF_IMPORT = Duration.ofSeconds(15);
    private static final double MILLION = 1e6;

    private final PrintStream out;
    private final Ways ways;
    private final Map<Way, Rates> rates;

    Report(PrintStream out, Ways ways, Map<Way, Rates> rates) {
        this.out = out;
        this.ways = ways;
        this.rates = rates;
    }

    void method(Duration length, int warmRounds) {
        var machine = Runtime.getRuntime();
        line(
                "One placement, read over %d kept-alive connections on loopback; pools of %d; fsync on.",
                Load.CONNECTIONS, PostgresBareRead.POOL);
        line(
                "Java %s, %d processors, %d MB of heap. The load generator and PostgreSQL share them.",
                Runtime.version().feature(), machine.availableProcessors(), machine.maxMemory() >> 20);
        line(
                "%d warm-up rounds, then %d rounds of %.1f s in turn. Answers: %d bytes bare, %d bytes platform.",
                warmRounds, Rounds.COUNTED, length.toMillis() / 1_000.0, ways.bareBytes(), ways.plainBytes());
        line("");
    }

    void rates() {
        line("%-42s %30s %26s", "answers a second", "median (least to most)", "share of bare");
        for (var way : ways.all()) {
            var own = of(way);
            line(
                    "%-42s %10.0f %19s %26s",
                    way.name(),
                    own.median(),
                    "(%.0f to %.0f)".formatted(own.least(), own.most()),
                    share(own.of(of(ways.bare()))));
        }
        if (ways.pgbench().isEmpty()) {
            line("pgbench is not installed, so it was left out (Debian: apt-get install postgresql-contrib).");
        }
        line("");
    }

    void ratios() {
        judged("platform without the log row, of bare", of(ways.plain()).of(of(ways.bare())), TARGET_OF_BARE);
        judged("telemetry on, of telemetry off", of(ways.observed()).of(of(ways.plain())), TARGET_OF_TELEMETRY);
        for (var way : ways.logged()) {
            told(way.name() + ", of without", of(way).of(of(ways.plain())));
        }
        for (var way : ways.pgbench())
            told(
                    "platform without the log row, of " + way.name(),
                    of(ways.plain()).of(of(way)));
        line("");
    }

    void plain(double importRate, Map<String, Duration> reads, Map<String, Long> statements) {
        line("import of %,d placements: %.0f rows a second", Stand.KENT, importRate);
        reads.forEach((name, time) -> line("%s: %.1f ms", name, time.toNanos() / MILLION));
        line("");
        line("statements of one request, without BEGIN, SET and COMMIT");
        statements.forEach((name, count) -> line("  %-30s %d", name, count));
    }

    void large(Duration imported, Map<String, PlainFigures.BesideSql> beside) {
        line("");
        line(
                "import of %,d placements: %.1f s  target %d s: %s",
                Stand.LARGE,
                imported.toMillis() / 1_000.0,
                TARGET_OF_IMPORT.toSeconds(),
                imported.compareTo(TARGET_OF_IMPORT) <= 0 ? "met" : "missed");
        beside.forEach((name, times) -> line(
                "%s of %,d: %.0f ms, %.1f times the same SQL (%.0f ms)  target %d ms: %s",
                name,
                Stand.LARGE,
                times.answer().toNanos() / MILLION,
                times.ratio(),
                times.sql().toNanos() / MILLION,
                times.target().toMillis(),
                times.isMet() ? "met" : "missed"));
    }

    void files(Duration csv, Duration workbook) {
        line("");
        line(
                "register of %,d lines to somebody who reads slowly, heap of %d MB: CSV %.0f s, workbook %.0f s, every line there",
                SmallHeap.LINES, SmallHeap.MEGABYTES, csv.toMillis() / 1_000.0, workbook.toMillis() / 1_000.0);
    }

    private void judged(String what, Rates ratio, double target) {
        line("%-62s %s  target %.2f: %s", what, share(ratio), target, ratio.median() >= target ? "met" : "missed");
    }

    private void told(String what, Rates ratio) {
        line("%-62s %s", what, share(ratio));
    }

    private Rates of(Way way) {
        return rates.getOrDefault(way, new Rates(List.of()));
    }

    private static String share(Rates ratio) {
        return "%.2f (%.2f to %.2f)".formatted(ratio.median(), ratio.least(), ratio.most());
    }

    private void line(String format, Object... values) {
        out.printf(format + "%n", values);
    }
}
