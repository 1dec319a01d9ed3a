package uk.commissioning.runtime.auditing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.runtime.auditing.TypedQuestion;
import uk.commissioning.ui.FieldMessage;

/// A search in one of the two logs. `reads` says which: what happened, or who looked at children's records.
public record AuditPage(
        Where where, TypedQuestion typed, List<Entry> entries, List<Read> reads, List<FieldMessage> errors) {

    /// Which log this is and where its neighbours are.
    public record Where(
            String path,
            boolean accessLog,
            boolean mayReadAccessLog,
            String file,
            @Nullable String next,
            boolean later) {

        public String here() {
            return accessLog ? path + "/access" : path;
        }
    }

    /// What happened, in texts.
    public record Entry(
            String day,
            String time,
            String who,
            String what,
            boolean refused,
            String record,
            List<String> details,
            String seal) {}

    /// A read of children's records, in texts.
    public record Read(
            String day,
            String time,
            String who,
            String roles,
            String purpose,
            String records,
            String fieldsClass,
            String seal) {}
}
