package uk.commissioning.runtime.auditing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

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
        var refusals = new ArrayList<FieldRefusal>();
        refuseLong("person", person, refusals);
        refuseLong("action", action, refusals);
        var found = uuid(refusals);
        var first = date("from", from, refusals);
        var last = date("to", to, refusals);
        if (first != null && last != null && last.isBefore(first)) {
            refusals.add(FieldRefusal.of("to", AuditingReason.SEARCH_DATES_IN_WRONG_ORDER));
        }
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
        return new LogQuestion(person.strip(), action.strip(), found, first, last);
    }

    private @Nullable UUID uuid(List<FieldRefusal> refusals) {
        var typed = record.strip();
        if (typed.isEmpty()) return null;
        try {
            if (typed.length() == UUID_LENGTH) return UUID.fromString(typed);
        } catch (IllegalArgumentException notOne) {
            // said below
        }
        return refuse("record", AuditingReason.SEARCH_RECORD_NOT_RECOGNISED, refusals);
    }

    private static @Nullable LocalDate date(String field, String typed, List<FieldRefusal> refusals) {
        if (typed.isBlank()) return null;
        try {
            var date = LocalDate.parse(typed.strip());
            if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) return date;
        } catch (DateTimeException notOne) {
            // said below
        }
        return refuse(field, AuditingReason.SEARCH_DATE_NOT_RECOGNISED, refusals);
    }

    private static <T> @Nullable T refuse(String field, Reason reason, List<FieldRefusal> refusals) {
        refusals.add(FieldRefusal.of(field, reason));
        return null;
    }

    private static void refuseLong(String field, String typed, List<FieldRefusal> refusals) {
        if (typed.length() > LONGEST) refusals.add(FieldRefusal.of(field, CommonReason.FIELD_TOO_LONG, LONGEST));
    }
}
