package uk.commissioning.core.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads CSV as spreadsheets save it: cells between commas, semicolons or tabs, names in row 1 in any order.
final class CsvSheets implements SheetReader {
    static final int MOST_ROWS = 50_000;
    private static final int HEADER = 1;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0_-]+");

    @Override
    public Sheet read(byte[] content, List<Column> columns, Findings findings) {
        var csv = CsvText.of(content);
        if (csv.guessed()) findings.notice(HEADER, "", "", ImportReason.FILE_READ_AS_WINDOWS_1252);

        var lines = lines(csv.text(), delimiter(csv.text(), columns), findings);
        if (lines.isEmpty()) {
            if (findings.problems() == 0) findings.problem(HEADER, "", ImportReason.FILE_EMPTY);
            return Sheet.UNREADABLE;
        }
        return sheet(lines, columns, findings);
    }

    private static Sheet sheet(List<Sheet.Line> lines, List<Column> columns, Findings findings) {
        var places = places(lines.getFirst(), columns, findings);
        var rows = lines.subList(1, lines.size());
        if (rows.isEmpty()) findings.problem(HEADER, "", ImportReason.FILE_HAS_NO_ROWS);
        if (rows.size() > MOST_ROWS) {
            findings.problem(HEADER, "", ImportReason.FILE_HAS_TOO_MANY_ROWS, MOST_ROWS);
            return Sheet.UNREADABLE;
        }
        rows.forEach(row -> checkWidth(row, lines.getFirst(), findings));
        return new Sheet(places, rows);
    }

    /// Every record is a row, blank ones too, so that numbers are those of a spreadsheet; blank ones are left out.
    private static List<Sheet.Line> lines(String text, char delimiter, Findings findings) {
        var lines = new ArrayList<Sheet.Line>();
        var number = 0;
        try {
            for (var read : csv(delimiter).ofCsvRecord(text)) {
                number++;
                var line = new Sheet.Line(number, List.copyOf(read.getFields()));
                if (!line.isBlank()) lines.add(line);
                if (lines.size() > MOST_ROWS + 1) return lines;
            }
        } catch (CsvParseException unreadable) {
            findings.problem(number + 1, "", ImportReason.FILE_NOT_READABLE);
        }
        return lines;
    }

    /// The delimiter under which row 1 has most of the columns' names.
    private static char delimiter(String text, List<Column> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.toSet());
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> recognised(text, candidate, names)))
                .orElse(',');
    }

    private static long recognised(String text, char delimiter, Set<String> names) {
        try (var records = csv(delimiter).ofCsvRecord(text).stream()) {
            return records.findFirst().map(CsvRecord::getFields).orElse(List.of()).stream()
                    .filter(cell -> names.contains(named(cell)))
                    .count();
        } catch (CsvParseException unreadable) {
            return 0;
        }
    }

    private static CsvReader.CsvReaderBuilder csv(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true);
    }

    private static Map<String, Integer> places(Sheet.Line header, List<Column> columns, Findings findings) {
        var names = columns.stream().map(Column::name).toList();
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < header.cells().size(); place++) {
            var sent = header.cell(place);
            var name = named(sent);
            if (name.isEmpty()) continue;
            if (!names.contains(name)) {
                findings.problem(HEADER, Row.tidy(sent), ImportReason.COLUMN_UNKNOWN, String.join(", ", names));
            } else if (places.putIfAbsent(name, place) != null) {
                findings.problem(HEADER, name, ImportReason.COLUMN_TWICE);
            }
        }
        columns.stream()
                .filter(column -> !column.mayBeAbsent() && !places.containsKey(column.name()))
                .forEach(column -> findings.problem(HEADER, column.name(), ImportReason.COLUMN_MISSING));
        return places;
    }

    private static void checkWidth(Sheet.Line row, Sheet.Line header, Findings findings) {
        for (var place = 0; place < row.cells().size(); place++) {
            if (!row.cell(place).isBlank() && header.cell(place).isBlank()) {
                findings.problem(row.number(), "", ImportReason.CELL_OUTSIDE_COLUMNS);
                return;
            }
        }
    }

    private static String named(String cell) {
        return BETWEEN_WORDS.matcher(cell.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
