package uk.commissioning.core.imports;

import java.util.List;
import java.util.Locale;

/// Something to tell about a file: where, the value as it was sent, and what is wrong and what to do. A question has
/// choices for a person. Rows are numbered as a spreadsheet shows them: the column names are row 1.
public record Finding(
        int row, String column, String value, Weight weight, String code, String sentence, List<Choice> choices) {

    public Finding {
        choices = List.copyOf(choices);
    }

    /// What becomes of the file for it. A problem refuses the file; a question waits for a person to decide; a change
    /// of what is stored waits to be accepted; a notice is worth knowing and stops nothing.
    public enum Weight {
        PROBLEM,
        QUESTION,
        CHANGE,
        NOTICE;

        /// As files tell it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
