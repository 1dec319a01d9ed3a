package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A file as rows of cells under named columns, whatever its format.
public record Sheet(Map<String, Integer> columns, List<Line> lines) {
    static final Sheet UNREADABLE = new Sheet(Map.of(), List.of());

    public Sheet {
        columns = Map.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A row with its number in the file. What is wrong with a cell at one of the places `told` was told already.
    public record Line(int number, List<String> cells, Set<Integer> told) {
        Line(int number, List<String> cells) {
            this(number, cells, Set.of());
        }

        String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// Its rows, but for those that somebody decided to leave out.
    List<Row> rows(Findings findings) {
        return lines.stream()
                .filter(line -> !findings.leavesOut(line.number()))
                .map(line -> new Row(line, readable(line), findings))
                .toList();
    }

    private Map<String, Integer> readable(Line line) {
        if (line.told().isEmpty()) return columns;
        return columns.entrySet().stream()
                .filter(column -> !line.told().contains(column.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
