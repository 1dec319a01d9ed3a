package uk.commissioning.ui;

import java.util.List;

/// A table of plain texts. The first cell of each row is its header when `rowHeaders` is set.
public record Table(String caption, List<Column> columns, List<List<String>> rows, boolean rowHeaders) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Table of(String caption, List<Column> columns, List<List<String>> rows) {
        return new Table(caption, columns, rows, false);
    }

    /// A column; numbers stand on the right.
    public record Column(String title, boolean numeric) {

        public static Column text(String title) {
            return new Column(title, false);
        }

        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    public boolean isNumeric(int column) {
        return column < columns.size() && columns.get(column).numeric();
    }
}
