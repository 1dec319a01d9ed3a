package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.commissioning.core.xlsx.RawWorkbook;

/// The rows of a CSV file as a workbook holds them when people type them: days as days, numbers as numbers, the rest
/// as shared texts.
public final class Xlsx {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Xlsx() {}

    public static byte[] of(Csv csv) {
        return workbook(csv).bytes();
    }

    static RawWorkbook workbook(Csv csv) {
        var workbook = new RawWorkbook();
        var strings = new ArrayList<String>();
        var rows = new StringBuilder(row(csv.columns(), strings));
        for (Map<String, String> row : csv.rows()) {
            rows.append(row(
                    csv.columns().stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList(),
                    strings));
        }
        strings.forEach(text -> workbook.strings("<si><t xml:space=\"preserve\">" + text + "</t></si>"));
        return workbook.sheet("Sheet1", "", rows.toString());
    }

    private static String row(List<String> cells, List<String> strings) {
        var row = new StringBuilder("<row>");
        for (var cell : cells) row.append(cell(cell, strings));
        return row.append("</row>").toString();
    }

    private static String cell(String text, List<String> strings) {
        if (text.isEmpty()) return "<c s=\"1\"/>";
        if (text.matches("\\d{4}-[01]\\d-[012]\\d")) {
            return "<c s=\"1\"><v>%d</v></c>".formatted(ZERO.until(LocalDate.parse(text), ChronoUnit.DAYS));
        }
        if (text.matches("[1-9][0-9]*(\\.[0-9]+)?")) return "<c><v>%s</v></c>".formatted(text);
        strings.add(text.replace("&", "&amp;").replace("<", "&lt;"));
        return "<c t=\"s\"><v>%d</v></c>".formatted(strings.size() - 1);
    }
}
