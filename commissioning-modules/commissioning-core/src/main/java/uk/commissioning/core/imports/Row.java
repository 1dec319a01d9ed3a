package uk.commissioning.core.imports;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// One row while it is checked: reads its cells as values and tells what is wrong with each. What it answers is null
/// where a cell is blank or was told already, so that one mistake is told once.
final class Row {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final Sheet.Line line;
    private final Map<String, Integer> columns;
    private final Findings findings;
    private boolean accepted = true;

    Row(Sheet.Line line, Map<String, Integer> columns, Findings findings) {
        this.line = line;
        this.columns = columns;
        this.findings = findings;
    }

    int number() {
        return line.number();
    }

    /// Whether nothing was wrong with the row so far.
    boolean isAccepted() {
        return accepted;
    }

    /// Whether the file has the column and this row leaves it blank.
    boolean leavesBlank(Column column) {
        return columns.containsKey(column.name()) && sent(column).isBlank();
    }

    /// The cell as a value; refuses a blank one unless the column may be blank.
    <T> @Nullable T read(Column column, Function<String, T> reading) {
        if (!columns.containsKey(column.name())) {
            accepted = false;
            return null;
        }
        if (sent(column).isBlank()) {
            if (!column.mayBeBlank()) problem(column, CommonReason.FIELD_REQUIRED);
            return null;
        }
        return attempt(column, () -> reading.apply(storable(column)));
    }

    @Nullable
    String text(Column column) {
        return read(column, text -> text);
    }

    /// The outcome of a rule, or null and a problem told at the column.
    <T> @Nullable T attempt(Column column, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Refused refused) {
            problem(column, refused);
            return null;
        }
    }

    /// A rule that has no outcome but a problem told at the column.
    void check(Column column, Runnable rule) {
        try {
            rule.run();
        } catch (Refused refused) {
            problem(column, refused);
        }
    }

    void problem(Column column, Reason reason, Object... arguments) {
        problem(column, Refused.because(reason, arguments));
    }

    void notice(Column column, Reason reason, Object... arguments) {
        findings.notice(number(), column.name(), sent(column), reason, arguments);
    }

    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void problem(Column column, Refused refused) {
        accepted = false;
        findings.problem(number(), column.name(), sent(column), refused);
    }

    private String storable(Column column) {
        var stripped = sent(column).strip();
        if (stripped.chars().anyMatch(character -> character == '\n' || character == '\r')) {
            throw Refused.because(ImportReason.CELL_HAS_LINE_BREAK);
        }
        var tidy = tidy(stripped);
        if (tidy.chars().anyMatch(character -> Character.isISOControl(character) || character == '\ufffd')) {
            throw Refused.because(ImportReason.CELL_HAS_CONTROL_CHARACTER);
        }
        if (tidy.length() > column.longest()) throw Refused.because(CommonReason.FIELD_TOO_LONG, column.longest());
        return tidy;
    }

    private String sent(Column column) {
        var place = columns.get(column.name());
        return place == null ? "" : line.cell(place);
    }
}
