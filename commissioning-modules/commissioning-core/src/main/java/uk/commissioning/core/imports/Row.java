package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// One row while it is checked: reads its cells as values and tells what is wrong with each. What it answers is null
/// where a cell is blank or was told already, so that one mistake is told once.
public final class Row {
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

    public int number() {
        return line.number();
    }

    /// Whether nothing was wrong with the row so far.
    public boolean isAccepted() {
        return accepted;
    }

    /// Whether the file has the column at all: a file without it says nothing about it.
    public boolean has(Column column) {
        return columns.containsKey(column.name());
    }

    /// Whether this row leaves the cell blank, or the file leaves out a column that it may leave out.
    public boolean leavesBlank(Column column) {
        return has(column) ? sent(column).isBlank() : column.mayBeAbsent();
    }

    /// The cell as a value; refuses a blank one unless the column may be blank.
    public <T> @Nullable T read(Column column, Function<String, T> reading) {
        if (!has(column)) {
            accepted &= column.mayBeAbsent();
            return null;
        }
        if (sent(column).isBlank()) {
            if (!column.mayBeBlank()) problem(column, CommonReason.FIELD_REQUIRED);
            return null;
        }
        return attempt(column, () -> decided(column, reading, storable(column)));
    }

    /// The cell as it is read, or as a person decided that it was meant.
    private <T> @Nullable T decided(Column column, Function<String, T> reading, String text) {
        try {
            return reading.apply(text);
        } catch (Asked asked) {
            var meant = asked.meantBy(findings.decidedAt(number(), column.name()));
            if (meant != null) {
                notice(column, ImportReason.READ_AS_DECIDED, meant);
                return reading.apply(meant);
            }
            accepted = false;
            findings.question(number(), column.name(), sent(column), asked.reason(), asked.choices());
            return null;
        }
    }

    /// A question about the whole row at the column that shows it best: null while nobody has answered.
    public @Nullable String ask(Column column, Reason reason, Choice... choices) {
        var chosen = findings.decidedAt(number(), column.name());
        for (var choice : choices) {
            if (choice.code().equals(chosen)) return chosen;
        }
        accepted = false;
        var all = new ArrayList<>(List.of(choices));
        all.add(Choice.LEAVE_OUT);
        findings.question(number(), column.name(), sent(column), reason, all);
        return null;
    }

    /// Tells that what is stored would change, where this row says something else than `before`.
    public void change(Column column, @Nullable Object before, @Nullable Object now) {
        if (Objects.equals(before, now)) return;
        if (before == null) findings.change(number(), column.name(), sent(column), ImportReason.CHANGE_FROM_NOTHING);
        else findings.change(number(), column.name(), sent(column), ImportReason.CHANGE_FROM, before);
    }

    /// Tells a change in words of its own.
    public void change(Column column, Reason reason, Object... arguments) {
        findings.change(number(), column.name(), sent(column), reason, arguments);
    }

    public @Nullable String text(Column column) {
        return read(column, text -> text);
    }

    /// First and last day; null where one of them could not be read, and a last day may be left blank.
    public @Nullable Term term(Column ends, @Nullable LocalDate from) {
        var to = read(ends, Cells::date);
        if (from == null || (to == null && !leavesBlank(ends))) return null;
        return attempt(ends, () -> new Term(from, to));
    }

    /// The outcome of a rule, or null and a problem told at the column.
    public <T> @Nullable T attempt(Column column, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Refused refused) {
            problem(column, refused);
            return null;
        }
    }

    /// A rule that has no outcome but a problem told at the column.
    public void check(Column column, Runnable rule) {
        try {
            rule.run();
        } catch (Refused refused) {
            problem(column, refused);
        }
    }

    public void problem(Column column, Reason reason, Object... arguments) {
        problem(column, Refused.because(reason, arguments));
    }

    public void notice(Column column, Reason reason, Object... arguments) {
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
