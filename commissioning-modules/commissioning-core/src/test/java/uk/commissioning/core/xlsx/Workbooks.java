package uk.commissioning.core.xlsx;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// What a workbook of ours says, read by another library than ours.
public final class Workbooks {
    private static final String DAY = "dd/mm/yyyy";

    private Workbooks() {}

    /// A cell as it is stored: its type, value, format and formula.
    public record Cell(
            String type,
            String value,
            @Nullable String format,
            @Nullable String formula) {}

    public static List<Cell> cells(byte[] content) {
        return sheet(content).stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(cell ->
                        new Cell(cell.getType().name(), cell.getText(), cell.getDataFormatString(), cell.getFormula()))
                .toList();
    }

    /// Rows as a CSV file would write them, so that the two can be compared.
    public static List<List<String>> rows(byte[] content) {
        var rows = sheet(content);
        var width = rows.getFirst().getCellCount();
        return rows.stream()
                .map(row -> IntStream.range(0, width)
                        .mapToObj(place ->
                                row.getOptionalCell(place).map(Workbooks::text).orElse(""))
                        .toList())
                .toList();
    }

    /// Rows of a CSV file, without the apostrophes that guard formulas there.
    public static List<List<String>> rowsOfCsv(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(record -> record.getFields().stream()
                        .map(cell -> cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell)
                        .toList())
                .toList();
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                DAY.equals(cell.getDataFormatString())
                        ? cell.asDate().toLocalDate().toString()
                        : amount(cell.asNumber(), cell.getDataFormatString());
            case STRING, FORMULA, ERROR, BOOLEAN, EMPTY -> cell.getText();
        };
    }

    private static String amount(BigDecimal number, @Nullable String format) {
        return (format == null ? number : number.setScale(2)).toPlainString();
    }

    private static List<Row> sheet(byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
