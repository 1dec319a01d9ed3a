package uk.commissioning.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of a dated reference file on the class path (MT-12): CSV in UTF-8, one header line, quotes round a comma.
public final class ReferenceRows {
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private ReferenceRows() {}

    /// Every row as a map from column name to text; an empty cell is an empty text.
    public static List<Map<String, String>> read(String resource) {
        try (InputStream stream = ReferenceRows.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Reference file " + resource
                        + " is not on the class path. Action: put it under src/main/resources.");
            }
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var header = cells(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> row(header, line))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(List<String> header, String line) {
        var cells = cells(line);
        if (cells.size() != header.size()) {
            throw new IllegalStateException("Reference row \"" + line + "\" has " + cells.size() + " cells, not "
                    + header.size() + ". Action: correct the row.");
        }
        return IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, cells::get));
    }

    private static List<String> cells(String line) {
        return COMMA_OUTSIDE_QUOTES
                .splitAsStream(line)
                .map(ReferenceRows::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        var quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }
}
