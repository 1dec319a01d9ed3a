package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;

/// A file as rows of cells under named columns, whatever its format.
public record Sheet(Map<String, Integer> columns, List<Line> lines) {
    static final Sheet UNREADABLE = new Sheet(Map.of(), List.of());

    public Sheet {
        columns = Map.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A row with its number in the file.
    public record Line(int number, List<String> cells) {

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
                .map(line -> new Row(line, columns, findings))
                .toList();
    }
}
