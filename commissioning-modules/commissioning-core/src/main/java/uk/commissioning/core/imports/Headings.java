package uk.commissioning.core.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The row of column names, in any order and in whatever capitals, and what it says of the rows below, whatever the
/// format of the file.
record Headings(Sheet.Line names, List<Column> columns) {
    static final int MOST_ROWS = 50_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0_-]+");

    /// How many of the cells are names of the kind's columns.
    static long recognised(List<String> cells, List<Column> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.toSet());
        return cells.stream().filter(cell -> names.contains(named(cell))).count();
    }

    Sheet sheet(List<Sheet.Line> rows, Findings findings) {
        if (recognised(names.cells(), columns) == 0) {
            findings.problem(names.number(), "", ImportReason.COLUMNS_NOT_FOUND, String.join(", ", needed()));
            return Sheet.UNREADABLE;
        }
        var places = places(findings);
        if (rows.isEmpty()) findings.problem(names.number(), "", ImportReason.FILE_HAS_NO_ROWS);
        if (rows.size() > MOST_ROWS) {
            findings.problem(names.number(), "", ImportReason.FILE_HAS_TOO_MANY_ROWS, MOST_ROWS);
            return Sheet.UNREADABLE;
        }
        rows.forEach(row -> checkWidth(row, findings));
        return new Sheet(places, rows);
    }

    private Map<String, Integer> places(Findings findings) {
        var known = columns.stream().map(Column::name).toList();
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < names.cells().size(); place++) {
            var sent = names.cell(place);
            var name = named(sent);
            if (name.isEmpty()) continue;
            if (!known.contains(name)) {
                findings.problem(names.number(), Row.tidy(sent), ImportReason.COLUMN_UNKNOWN, String.join(", ", known));
            } else if (places.putIfAbsent(name, place) != null) {
                findings.problem(names.number(), name, ImportReason.COLUMN_TWICE);
            }
        }
        needed().stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> findings.problem(names.number(), name, ImportReason.COLUMN_MISSING));
        return places;
    }

    private List<String> needed() {
        return columns.stream()
                .filter(column -> !column.mayBeAbsent())
                .map(Column::name)
                .toList();
    }

    private void checkWidth(Sheet.Line row, Findings findings) {
        for (var place = 0; place < row.cells().size(); place++) {
            if (!row.cell(place).isBlank() && names.cell(place).isBlank()) {
                findings.problem(row.number(), "", ImportReason.CELL_OUTSIDE_COLUMNS);
                return;
            }
        }
    }

    private static String named(String cell) {
        return BETWEEN_WORDS.matcher(cell.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
