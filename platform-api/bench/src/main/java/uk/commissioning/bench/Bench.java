package uk.commissioning.bench;

import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/// `./platform bench`: measures, prints a report on standard output, and leaves nothing behind.
public final class Bench {

    private Bench() {}

    public static void main(String... words) {
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        try {
            measure(Options.parse(List.of(words)));
            System.exit(0);
        } catch (CannotMeasure refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void measure(Options options) {
        var progress = new Progress(System.err);
        progress.tell("PostgreSQL");
        try (var stand = new Stand(progress)) {
            var ways = new Ways(stand);
            var rounds = new Rounds(progress);
            int warm = rounds.warm(ways.overHttp());
            var report = new Report(System.out, ways, rounds.counted(ways.all(), options.roundLength()));
            report.method(options.roundLength(), warm);
            report.rates();
            report.ratios();

            progress.tell("import, overview, register, statements");
            var figures = new PlainFigures(stand);
            report.plain(figures.importRate(), figures.reads(), figures.statements());
            report.large(stand.largeImport(), figures.besideSql());

            progress.tell("files of %,d lines with %d MB of heap".formatted(SmallHeap.LINES, SmallHeap.MEGABYTES));
            try (var small = stand.smallHeap()) {
                report.files(small.csv(), small.workbook());
            }
        }
    }
}
