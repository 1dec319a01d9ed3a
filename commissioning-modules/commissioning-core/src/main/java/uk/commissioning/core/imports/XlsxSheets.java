package uk.commissioning.core.imports;

import java.util.List;
import uk.commissioning.core.xlsx.Workbook;
import uk.commissioning.core.xlsx.WorkbookRow;
import uk.commissioning.kernel.refusal.Refused;

/// Reads the sheet of a workbook that has the kind's columns, its formulas as the values that were stored with them.
final class XlsxSheets implements SheetReader {
    private static final int FIRST_ROW = 1;
    private static final int MOST_WITH_NAMES = Headings.MOST_ROWS + 2;

    @Override
    public Sheet read(byte[] content, List<Column> columns, Findings findings) {
        try {
            var workbook = Workbook.open(content);
            var choice = SheetChoice.of(workbook.sheets(), columns);
            if (choice == null) {
                findings.problem(FIRST_ROW, "", ImportReason.FILE_EMPTY);
                return Sheet.UNREADABLE;
            }
            return sheet(choice, workbook.rows(choice.sheet(), MOST_WITH_NAMES), columns, findings);
        } catch (Refused refused) {
            findings.problem(FIRST_ROW, "", "", refused);
            return Sheet.UNREADABLE;
        }
    }

    private static Sheet sheet(SheetChoice choice, List<WorkbookRow> rows, List<Column> columns, Findings findings) {
        var names = line(rows.getFirst());
        if (!choice.isTheOnlyOne()) {
            findings.notice(names.number(), "", choice.sheet().name(), ImportReason.SHEET_CHOSEN);
        }
        if (rows.stream().anyMatch(WorkbookRow::hasFormula)) {
            findings.notice(names.number(), "", "", ImportReason.FORMULAS_READ_AS_VALUES);
        }
        var below = rows.subList(1, rows.size());
        var sheet = new Headings(names, columns)
                .sheet(below.stream().map(XlsxSheets::line).toList(), findings);
        below.forEach(row -> tellFaults(row, sheet, findings));
        return sheet;
    }

    private static Sheet.Line line(WorkbookRow row) {
        return new Sheet.Line(row.number(), row.cells(), row.faults().keySet());
    }

    private static void tellFaults(WorkbookRow row, Sheet sheet, Findings findings) {
        sheet.columns().forEach((name, place) -> {
            var fault = row.faults().get(place);
            if (fault != null) {
                findings.problem(row.number(), name, row.cells().get(place), Refused.because(fault));
            }
        });
    }
}
