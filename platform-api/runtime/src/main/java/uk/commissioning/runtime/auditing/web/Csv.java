package uk.commissioning.runtime.auditing.web;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    static String line(String... cells) {
        return line(List.of(cells));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var plain = safe.chars()
                .noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
