package uk.commissioning.core.xlsx;

import java.util.List;

/// A sheet of a workbook, with the cells of its first row that is not blank; none where all are.
public record WorkbookSheet(String name, boolean hidden, List<String> firstRow, String part) {
    public WorkbookSheet {
        firstRow = List.copyOf(firstRow);
    }
}
