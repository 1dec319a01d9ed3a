package uk.commissioning.core.imports.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.CommonReason;

/// How an import's outcome is told: a tag with its colour, and a sentence.
public record ImportWords(String tag, String colour, String sentence) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    private static final Set<String> NO_CHANGES = Stream.of(
                    CommonReason.COUNCIL_NOT_OPEN,
                    CommonReason.COUNCIL_CLOSING,
                    CommonReason.COUNCIL_DISSOLVED,
                    CommonReason.COUNCIL_SUSPENDED)
            .map(CommonReason::code)
            .collect(Collectors.toUnmodifiableSet());

    static ImportWords of(FileImport.Result result) {
        return switch (result.state()) {
            case WAITING -> new ImportWords("In progress", "blue", "The file is being checked.");
            case STAGED -> new ImportWords("Waiting for you", "yellow", whatWaits(result) + " Nothing was stored yet.");
            case DISCARDED -> new ImportWords("Thrown away", "grey", "A person threw it away. Nothing was stored.");
            case EXPIRED -> new ImportWords("Expired", "grey", "Nobody decided within 30 days. Nothing was stored.");
            case STORED -> new ImportWords("Stored", "green", counted(result));
            case CHECKED -> new ImportWords("Checked only", "turquoise", "Nothing was stored. " + wouldBe(result));
            case REFUSED ->
                new ImportWords(
                        "Not stored",
                        "red",
                        "%s in %s. Nothing was stored."
                                .formatted(of(result.told().problems(), "problem"), of(result.rows(), "row")));
            case STOPPED -> new ImportWords("Not stored", "red", whyStopped(result) + " Nothing was stored.");
            case FAILED -> new ImportWords("Failed", "grey", "A fault of ours stopped it. Nothing was stored.");
        };
    }

    private static String whyStopped(FileImport.Result result) {
        return NO_CHANGES.contains(String.valueOf(result.reason()))
                ? "The council took no changes when the file was to be checked."
                : "The person who sent the file was no longer allowed to when it was to be checked.";
    }

    private static String whatWaits(FileImport.Result result) {
        var questions = result.told().questions();
        if (questions > 0) return of(questions, "question") + " to answer.";
        return "%s: %,d would be added, %,d changed, %,d unchanged."
                .formatted(
                        of(result.rows(), "row"),
                        result.tally().added(),
                        result.tally().changed(),
                        result.tally().unchanged());
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
