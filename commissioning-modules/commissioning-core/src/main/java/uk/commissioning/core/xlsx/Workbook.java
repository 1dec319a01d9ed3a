package uk.commissioning.core.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// An Excel workbook (.xlsx) that somebody sent. Whatever is wrong with it is refused with a reason; how much memory
/// it takes does not depend on what it says of itself (ADR 15).
public final class Workbook {
    private final Parts parts;
    private final CellReading reading;
    private final List<WorkbookSheet> sheets;

    private Workbook(Parts parts, CellReading reading, List<WorkbookSheet> sheets) {
        this.parts = parts;
        this.reading = reading;
        this.sheets = List.copyOf(sheets);
    }

    /// Takes a while: not for a thread that serves requests.
    public static Workbook open(byte[] content) {
        var parts = Parts.of(content);
        var contents = Contents.of(parts);
        var strings = new SharedStrings();
        var styles = new Styles();
        parts.read(contents.strings(), strings::read);
        parts.read(contents.styles(), styles::read);
        var reading = new CellReading(strings, styles, contents.from1904());
        return new Workbook(parts, reading, begun(contents.sheets(), parts, reading));
    }

    /// In their order in the workbook.
    public List<WorkbookSheet> sheets() {
        return sheets;
    }

    /// The rows that are not blank, and no more than asked for.
    public List<WorkbookRow> rows(WorkbookSheet sheet, int most) {
        var rows = new ArrayList<WorkbookRow>();
        parts.read(
                sheet.part(),
                part -> new SheetRows(reading, part).tell(row -> {
                    rows.add(row);
                    return rows.size() < most;
                }));
        return rows;
    }

    /// The sheets, each with its first row.
    private static List<WorkbookSheet> begun(List<Contents.Named> named, Parts parts, CellReading reading) {
        var first = new HashMap<String, List<String>>();
        return named.stream()
                .map(sheet -> new WorkbookSheet(
                        sheet.name(),
                        sheet.hidden(),
                        first.computeIfAbsent(sheet.part(), part -> firstRow(part, parts, reading)),
                        sheet.part()))
                .toList();
    }

    private static List<String> firstRow(String name, Parts parts, CellReading reading) {
        if (!parts.has(name)) throw Parts.damaged();
        var cells = new ArrayList<String>();
        parts.read(
                name,
                part -> new SheetRows(reading, part).tell(row -> {
                    cells.addAll(row.cells());
                    return false;
                }));
        return cells;
    }
}
