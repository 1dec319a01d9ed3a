package uk.commissioning.runtime.auditing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;

/// A search as it was typed; reading it tells everything that is wrong at once.
public record TypedQuestion(String person, String action, String record, String from, String to) {

    private static final int LONGEST = 200;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 8999;
    private static final int UUID_LENGTH = 36;

    public boolean isEmpty() {
        return person.isEmpty() && action.isEmpty() && record.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    public LogQuestion question() {
        var fields = new Fields();
        refuseLong("person", person, fields);
        refuseLong("action", action, fields);
        var found = uuid(fields);
        var first = date("from", from, fields);
        var last = date("to", to, fields);
        if (first != null && last != null && last.isBefore(first)) {
            fields.refuse("to", AuditingReason.SEARCH_DATES_IN_WRONG_ORDER);
        }
        fields.refuseAny();
        return new LogQuestion(person.strip(), action.strip(), found, first, last);
    }

    private @Nullable UUID uuid(Fields fields) {
        var typed = record.strip();
        if (typed.isEmpty()) return null;
        try {
            if (typed.length() == UUID_LENGTH) return UUID.fromString(typed);
        } catch (IllegalArgumentException notOne) {
            // said below
        }
        fields.refuse("record", AuditingReason.SEARCH_RECORD_NOT_RECOGNISED);
        return null;
    }

    private static @Nullable LocalDate date(String field, String typed, Fields fields) {
        if (typed.isBlank()) return null;
        try {
            var date = LocalDate.parse(typed.strip());
            if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) return date;
        } catch (DateTimeException notOne) {
            // said below
        }
        fields.refuse(field, AuditingReason.SEARCH_DATE_NOT_RECOGNISED);
        return null;
    }

    private static void refuseLong(String field, String typed, Fields fields) {
        if (typed.length() > LONGEST) fields.refuse(field, CommonReason.FIELD_TOO_LONG, LONGEST);
    }
}
