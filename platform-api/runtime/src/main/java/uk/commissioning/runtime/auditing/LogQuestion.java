package uk.commissioning.runtime.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.London;

/// What is looked for in a log: part of a person's name, part of what was done or why it was read, a record, and days
/// in London. What is empty does not narrow the search.
public record LogQuestion(
        String person,
        String action,
        @Nullable UUID record,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final LogQuestion EVERYTHING = new LogQuestion("", "", null, null, null);

    private static final LocalDate BEFORE_ANYTHING = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_EVERYTHING = LocalDate.of(9000, 1, 1);

    Instant start() {
        return London.startOf(from == null ? BEFORE_ANYTHING : from);
    }

    Instant end() {
        return London.endOf(to == null ? AFTER_EVERYTHING : to);
    }
}
