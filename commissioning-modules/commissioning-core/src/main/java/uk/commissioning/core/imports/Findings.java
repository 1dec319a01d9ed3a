package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// Collects everything that is to be told about a file. Counts all; keeps as many as a report can hold.
final class Findings {
    static final int MOST_KEPT = 100_000;
    private static final int LONGEST_VALUE = 200;

    private final Sentences sentences = Sentences.installed();
    private final List<String> columns;
    private final List<Finding> kept = new ArrayList<>();
    private int problems;
    private int notices;

    Findings(List<Column> columns) {
        this.columns = columns.stream().map(Column::name).toList();
    }

    void problem(int row, String column, String value, Refused refused) {
        problems++;
        keep(row, column, value, false, refused);
    }

    void problem(int row, String column, Reason reason, Object... arguments) {
        problem(row, column, "", Refused.because(reason, arguments));
    }

    void notice(int row, String column, String value, Reason reason, Object... arguments) {
        notices++;
        keep(row, column, value, true, Refused.because(reason, arguments));
    }

    int problems() {
        return problems;
    }

    int notices() {
        return notices;
    }

    /// By row, and within a row in the order of the kind's columns.
    List<Finding> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingInt(Finding::row).thenComparing(found -> columns.indexOf(found.column())))
                .toList();
    }

    private void keep(int row, String column, String value, boolean notice, Refused refused) {
        if (kept.size() >= MOST_KEPT) return;
        var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        kept.add(new Finding(row, column, shown, notice, refused.reason().code(), sentences.of(refused)));
    }
}
