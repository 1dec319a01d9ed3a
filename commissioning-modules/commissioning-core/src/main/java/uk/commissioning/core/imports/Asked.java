package uk.commissioning.core.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Reason;

/// A cell that can be read in more than one way is asked about, never guessed (TH-20, AC-27). Carries no stack trace:
/// a question is an answer, not a fault.
final class Asked extends RuntimeException {
    private final transient Reason reason;
    private final transient List<Way> ways;

    Asked(Reason reason, Way... ways) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.ways = List.of(ways);
    }

    Reason reason() {
        return reason;
    }

    List<Choice> choices() {
        return Stream.concat(ways.stream().map(Way::choice), Stream.of(Choice.LEAVE_OUT))
                .toList();
    }

    /// The cell as the choice says it was meant; null for a choice that there is not.
    @Nullable
    String meantBy(@Nullable String choice) {
        return ways.stream()
                .filter(way -> way.choice().code().equals(choice))
                .map(Way::text)
                .findFirst()
                .orElse(null);
    }

    /// A way to read the cell, and the cell as it would have to be written to be read so.
    record Way(Choice choice, String text) {

        static Way of(String code, String title, String text) {
            return new Way(new Choice(code, title), text);
        }
    }
}
