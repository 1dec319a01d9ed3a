package uk.commissioning.kernel.module;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How the rows of one table go along when a council's contracts are divided (docs/adr/0019). `by` is an SQL
/// expression over the row `r` that gives the id of what the row follows; `replaced` says which columns are not
/// copied as they are.
public record SuccessionTable(String table, Follows follows, String by, Map<String, Replaced> replaced) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");

    public SuccessionTable {
        if (!NAME.matcher(table).matches()) throw new IllegalArgumentException("A table is named as schema.table");
        if (by.isEmpty() != (follows == Follows.COUNCIL || follows == Follows.NOBODY)) {
            throw new IllegalArgumentException("Table %s follows something by its id, or nothing".formatted(table));
        }
        replaced = Map.copyOf(replaced);
    }

    /// Rows that follow a contract, child or agreement whose id is in a column.
    public static SuccessionTable of(String table, Follows follows, String column) {
        return new SuccessionTable(table, follows, "r." + column, Map.of());
    }

    /// Rows of the council as a whole.
    public static SuccessionTable ofTheCouncil(String table) {
        return new SuccessionTable(table, Follows.COUNCIL, "", Map.of());
    }

    /// Rows that stay in the predecessor's archive.
    public static SuccessionTable staying(String table) {
        return new SuccessionTable(table, Follows.NOBODY, "", Map.of());
    }

    public SuccessionTable replacing(String column, Replaced by) {
        var more = new HashMap<>(replaced);
        more.put(column, by);
        return new SuccessionTable(table, follows, this.by, more);
    }

    /// What a row follows.
    public enum Follows {
        /// Each successor that has the contract afterwards.
        CONTRACT,
        /// The successor that inherits the child.
        CHILD,
        /// Each successor with a contract under the agreement, and each that is entitled to use it (PR-02).
        AGREEMENT,
        /// Each successor that is entitled to use the agreement (PR-02).
        ENTITLED,
        /// Each successor of the council.
        COUNCIL,
        /// Nobody: it is finished, or read under the predecessor.
        NOBODY
    }

    /// What stands in a column of the successor's row.
    public enum Replaced {
        /// The number of the contract, child or agreement: another one where two predecessors had the same, or where
        /// a contract is split.
        NUMBER,
        /// Whole places, split among those who share the contract (LG-20).
        PLACES,
        /// Whole pence, split among those who share the contract (LG-20).
        PENCE,
        /// The id of a child, which is another one where two predecessors had the same child.
        CHILD,
        /// The id of a contract that the successor has too; otherwise none.
        CONTRACT,
        /// What is locked with the council's keys: made anew with the successor's (A14).
        LOCKED
    }
}
