package uk.commissioning.core.xlsx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads a cell by its type and its style.
record CellReading(SharedStrings strings, Styles styles, boolean from1904) {

    /// A cell as text; a formula is its last value.
    record Cell(String text, boolean formula, @Nullable WorkbookReason fault) {}

    /// The cell at whose beginning the reader stands.
    Cell cell(Xml xml) throws XMLStreamException {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", "");
        String stored = null;
        var formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) formula = true;
            if (xml.begins("v")) stored = xml.text();
            if (xml.begins("is")) stored = xml.richText("is");
        }
        var text = stored == null ? "" : text(type, style, stored);
        return new Cell(text, formula, fault(type, stored, formula));
    }

    private String text(String type, String style, String stored) {
        if (type.equals("str")) return CellValues.unescaped(stored);
        if (stored.isBlank()) return "";
        return switch (type) {
            case "n" -> number(style, stored);
            case "s" -> strings.at(stored);
            case "b" -> CellValues.yesOrNo(stored);
            case "d" -> CellValues.isoDate(stored);
            case "e", "inlineStr" -> stored;
            default -> throw Parts.damaged();
        };
    }

    private String number(String style, String stored) {
        return switch (styles.of(style.isEmpty() ? 0 : Integer.parseInt(style))) {
            case NUMBER -> CellValues.number(stored);
            case DATE -> CellValues.date(stored, from1904);
            case PERCENTAGE -> CellValues.percentage(stored);
        };
    }

    /// A formula that gave an empty text has a value; one that was never worked out has none.
    private static @Nullable WorkbookReason fault(String type, @Nullable String stored, boolean formula) {
        if (type.equals("e")) return WorkbookReason.CELL_HOLDS_AN_ERROR;
        var empty = stored == null || stored.isBlank() && !type.equals("str");
        return formula && empty ? WorkbookReason.CELL_FORMULA_WITHOUT_VALUE : null;
    }
}
