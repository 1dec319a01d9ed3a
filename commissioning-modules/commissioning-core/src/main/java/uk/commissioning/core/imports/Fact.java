package uk.commissioning.core.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What several rows of a file say about one thing in one column: they may leave it blank, and may not contradict.
final class Fact<T> {
    private final Column column;
    private final String thing;
    private @Nullable T value;
    private int row;

    Fact(Column column, String thing) {
        this.column = column;
        this.thing = thing;
    }

    void told(Row by, @Nullable T said) {
        if (said == null) return;
        if (value == null) {
            value = said;
            row = by.number();
        } else if (!Objects.equals(value, said)) {
            by.problem(column, ImportReason.ROWS_DISAGREE, String.valueOf(row), thing);
        }
    }

    @Nullable
    T value() {
        return value;
    }
}
