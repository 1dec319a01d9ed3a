package uk.commissioning.core.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a sheet one by one. Of what stands far to the right of a usual table only the first cell is
/// kept, so that a cell at the edge of the sheet does not cost the memory of a whole row.
final class SheetRows {
    static final int MOST_COLUMNS = 256;
    private static final int LAST_ROW = 1_048_576;

    private final CellReading reading;
    private final Xml xml;
    private int row;
    private int column;

    SheetRows(CellReading reading, InputStream part) throws XMLStreamException {
        this.reading = reading;
        this.xml = new Xml(part);
    }

    /// Tells rows that are not blank until one is answered with false.
    void tell(Predicate<WorkbookRow> listener) throws XMLStreamException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (!xml.begins("row")) continue;
            row = following(xml.attribute("r"), row);
            var cells = new Cells();
            column = 0;
            while (xml.next() && !xml.ends("row")) {
                if (xml.begins("c")) cells.add(placed(xml.attribute("r", "")), reading.cell(xml));
            }
            if (cells.isFilled() && !listener.test(cells.row(row))) return;
        }
    }

    /// Rows go up; one that has no number follows the one before.
    private static int following(@Nullable String number, int before) {
        var row = number == null ? before + 1 : Integer.parseInt(number);
        if (row <= before || row > LAST_ROW) throw Parts.damaged();
        return row;
    }

    /// The column of an address such as AB12; a cell without one follows the one before.
    private int placed(String address) {
        var place = 0;
        for (var at = 0; at < address.length() && address.charAt(at) > '9' && place <= LAST_ROW; at++) {
            var letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') throw Parts.damaged();
            place = place * 26 + letter - 'A' + 1;
        }
        column = place == 0 ? column + 1 : place;
        return Math.min(column - 1, MOST_COLUMNS);
    }

    private static final class Cells {
        private final List<String> texts = new ArrayList<>();
        private final Map<Integer, WorkbookReason> faults = new HashMap<>();
        private boolean hasFormula;

        private void add(int place, CellReading.Cell cell) {
            hasFormula |= cell.formula();
            if (cell.fault() != null) faults.put(place, cell.fault());
            if (cell.text().isBlank() && cell.fault() == null) return;
            while (texts.size() <= place) texts.add("");
            texts.set(place, cell.text());
        }

        private boolean isFilled() {
            return !texts.isEmpty();
        }

        private WorkbookRow row(int number) {
            return new WorkbookRow(number, texts, faults, hasFormula);
        }
    }
}
