package uk.commissioning.core.imports.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.kernel.calendar.London;

/// How an import's outcome is told: a tag with its colour, and a sentence.
public record ImportWords(String tag, String colour, String sentence) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    static ImportWords of(FileImport.Result result) {
        return switch (result.state()) {
            case WAITING -> new ImportWords("In progress", "blue", "The file is being checked.");
            case STORED -> new ImportWords("Stored", "green", counted(result));
            case CHECKED -> new ImportWords("Checked only", "turquoise", "Nothing was stored. " + wouldBe(result));
            case REFUSED ->
                new ImportWords(
                        "Not stored",
                        "red",
                        "%s in %s. Nothing was stored."
                                .formatted(of(result.problems(), "problem"), of(result.rows(), "row")));
            case FAILED -> new ImportWords("Failed", "grey", "A fault of ours stopped it. Nothing was stored.");
        };
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    static String of(int count, String noun) {
        return "%,d %s".formatted(count, count == 1 ? noun : noun + "s");
    }

    private static String counted(FileImport.Result result) {
        var tally = result.tally();
        return "%s: %,d added, %,d changed, %,d unchanged."
                .formatted(of(result.rows(), "row"), tally.added(), tally.changed(), tally.unchanged());
    }

    private static String wouldBe(FileImport.Result result) {
        var tally = result.tally();
        return "%s: %,d would be added, %,d changed, %,d unchanged."
                .formatted(of(result.rows(), "row"), tally.added(), tally.changed(), tally.unchanged());
    }
}
