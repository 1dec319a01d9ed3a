package uk.commissioning.core.imports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.xlsx.WorkbookSheet;

/// The sheet of a workbook that is read: the one whose first row has most of the kind's column names. What is hidden
/// is read only where nothing that is seen has any.
record SheetChoice(WorkbookSheet sheet, boolean isTheOnlyOne) {

    /// Null where all sheets are blank.
    static @Nullable SheetChoice of(List<WorkbookSheet> sheets, List<Column> columns) {
        var seen = fitting(sheets, columns, sheet -> !sheet.hidden());
        var fitting = seen.isEmpty() ? fitting(sheets, columns, WorkbookSheet::hidden) : seen;
        if (!fitting.isEmpty()) {
            var best = fitting.stream().max(byNames(columns)).orElseThrow();
            return new SheetChoice(best, fitting.size() == 1 && !best.hidden());
        }
        return sheets.stream()
                .filter(sheet -> !sheet.firstRow().isEmpty())
                .min(Comparator.comparing(WorkbookSheet::hidden))
                .map(sheet -> new SheetChoice(sheet, true))
                .orElse(null);
    }

    private static List<WorkbookSheet> fitting(
            List<WorkbookSheet> sheets, List<Column> columns, Predicate<WorkbookSheet> asked) {
        return sheets.stream()
                .filter(asked)
                .filter(sheet -> Headings.recognised(sheet.firstRow(), columns) > 0)
                .toList();
    }

    private static Comparator<WorkbookSheet> byNames(List<Column> columns) {
        return Comparator.comparingLong(sheet -> Headings.recognised(sheet.firstRow(), columns));
    }
}
