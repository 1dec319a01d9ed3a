package uk.commissioning.core.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What may be in a file once: tells the second row that has it, naming the first.
public final class OnceInFile<K> {
    private final Column column;
    private final Map<K, Integer> rows = new HashMap<>();

    public OnceInFile(Column column) {
        this.column = column;
    }

    /// Whether this row is the first with the key.
    public boolean first(Row row, @Nullable K key) {
        if (key == null) return true;
        var earlier = rows.putIfAbsent(key, row.number());
        if (earlier == null) return true;
        row.problem(column, ImportReason.REFERENCE_REPEATED, String.valueOf(earlier));
        return false;
    }
}
