package uk.commissioning.core.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads CSV as spreadsheets save it: cells between commas, semicolons or tabs, names in row 1 in any order.
final class CsvSheets implements SheetReader {
    private static final int FIRST_ROW = 1;
    private static final Pattern DELIMITER_TOLD =
            Pattern.compile("\"?sep=[,;\\t]\"?(\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    @Override
    public Sheet read(byte[] content, List<Column> columns, Findings findings) {
        var csv = CsvText.of(content);
        if (csv.guessed()) findings.notice(FIRST_ROW, "", "", ImportReason.FILE_READ_AS_WINDOWS_1252);

        var lines = lines(csv.text(), columns, findings);
        if (lines.isEmpty()) {
            if (findings.problems() == 0) findings.problem(FIRST_ROW, "", ImportReason.FILE_EMPTY);
            return Sheet.UNREADABLE;
        }
        return new Headings(lines.getFirst(), columns).sheet(lines.subList(1, lines.size()), findings);
    }

    /// Every record is a row, blank ones too, so that numbers are those of a spreadsheet; blank ones are left
    /// out, and so is a first line that only tells Excel what stands between cells.
    private static List<Sheet.Line> lines(String text, List<Column> columns, Findings findings) {
        var lines = new ArrayList<Sheet.Line>();
        var told = DELIMITER_TOLD.matcher(text);
        var number = told.lookingAt() ? 1 : 0;
        var rows = text.substring(told.lookingAt() ? told.end() : 0);
        try {
            for (var read : csv(delimiter(rows, columns)).ofCsvRecord(rows)) {
                number++;
                var line = new Sheet.Line(number, List.copyOf(read.getFields()));
                if (!line.isBlank()) lines.add(line);
                if (lines.size() > Headings.MOST_ROWS + 1) return lines;
            }
        } catch (CsvParseException unreadable) {
            findings.problem(number + 1, "", ImportReason.FILE_NOT_READABLE);
        }
        return lines;
    }

    /// The delimiter under which row 1 has most of the columns' names.
    private static char delimiter(String text, List<Column> columns) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> recognised(text, candidate, columns)))
                .orElse(',');
    }

    private static long recognised(String text, char delimiter, List<Column> columns) {
        try (var records = csv(delimiter).ofCsvRecord(text).stream()) {
            var first = records.findFirst().map(CsvRecord::getFields).orElse(List.of());
            return Headings.recognised(first, columns);
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
}
