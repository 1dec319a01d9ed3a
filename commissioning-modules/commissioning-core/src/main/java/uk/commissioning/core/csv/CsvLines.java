package uk.commissioning.core.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of a CSV file. A cell that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay
/// numbers.
public final class CsvLines {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private CsvLines() {}

    /// One record with its line end (RFC 4180).
    public static String line(List<String> cells) {
        var text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .build(text)
                .writeRecord(cells.stream().map(CsvLines::guarded).toList());
        return text.toString();
    }

    static String guarded(String cell) {
        if (cell.isEmpty() || STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) < 0) return cell;

        return NUMBER.matcher(cell).matches() ? cell : "'" + cell;
    }
}
