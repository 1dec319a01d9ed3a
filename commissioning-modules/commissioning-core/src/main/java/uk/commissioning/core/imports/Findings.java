package uk.commissioning.core.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.Finding.Weight;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// Collects everything that is to be told about a file, knowing what people decided about it. Counts all; keeps as many
/// as a report can hold.
public final class Findings {
    static final int MOST_KEPT = 100_000;
    private static final int LONGEST_VALUE = 200;

    private final Sentences sentences = Sentences.installed();
    private final List<String> columns;
    private final Decisions decisions;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Weight, Integer> counts = new EnumMap<>(Weight.class);

    Findings(List<Column> columns) {
        this(columns, Decisions.NONE);
    }

    Findings(List<Column> columns, Decisions decisions) {
        this.columns = columns.stream().map(Column::name).toList();
        this.decisions = decisions;
    }

    void problem(int row, String column, String value, Refused refused) {
        keep(new Cell(row, column, value), Weight.PROBLEM, refused, List.of());
    }

    void problem(int row, String column, Reason reason, Object... arguments) {
        problem(row, column, "", Refused.because(reason, arguments));
    }

    void notice(int row, String column, String value, Reason reason, Object... arguments) {
        keep(new Cell(row, column, value), Weight.NOTICE, Refused.because(reason, arguments), List.of());
    }

    void change(int row, String column, String value, Reason reason, Object... arguments) {
        keep(new Cell(row, column, value), Weight.CHANGE, Refused.because(reason, arguments), List.of());
    }

    void question(int row, String column, String value, Reason reason, List<Choice> choices) {
        keep(new Cell(row, column, value), Weight.QUESTION, Refused.because(reason), choices);
    }

    /// What was chosen for a cell; null while nobody has.
    @Nullable
    String decidedAt(int row, String column) {
        return decisions.at(row, column);
    }

    boolean leavesOut(int row) {
        return decisions.leavesOut(row);
    }

    int problems() {
        return count(Weight.PROBLEM);
    }

    int questions() {
        return count(Weight.QUESTION);
    }

    int changes() {
        return count(Weight.CHANGE);
    }

    int notices() {
        return count(Weight.NOTICE);
    }

    /// By row, and within a row in the order of the kind's columns.
    List<Finding> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(found -> columns.indexOf(found.column())))
                .toList();
    }

    /// What the changes say, so that they can be recognised when they are found again.
    byte[] changesInWords() {
        return changesInWords(inOrder());
    }

    static byte[] changesInWords(List<Finding> report) {
        var words = new StringBuilder();
        for (var found : report) {
            if (found.weight() != Weight.CHANGE) continue;
            words.append(found.row())
                    .append('\t')
                    .append(found.column())
                    .append('\t')
                    .append(found.value());
            words.append('\t').append(found.sentence()).append('\n');
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int count(Weight weight) {
        return counts.getOrDefault(weight, 0);
    }

    private void keep(Cell cell, Weight weight, Refused refused, List<Choice> choices) {
        counts.merge(weight, 1, Integer::sum);
        if (kept.size() >= MOST_KEPT) return;
        kept.add(new Finding(
                cell.row(),
                cell.column(),
                cell.shown(),
                weight,
                refused.reason().code(),
                sentences.of(refused),
                choices));
    }

    /// Where something was found, and the value as it was sent.
    private record Cell(int row, String column, String value) {

        String shown() {
            return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        }
    }
}
