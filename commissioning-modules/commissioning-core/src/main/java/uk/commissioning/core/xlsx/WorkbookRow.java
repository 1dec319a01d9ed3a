package uk.commissioning.core.xlsx;

import java.util.List;
import java.util.Map;

/// A row that is not blank, with its number in the sheet and its cells as text, none after the last that is filled.
/// A cell with a fault has what is stored in it as its text.
public record WorkbookRow(int number, List<String> cells, Map<Integer, WorkbookReason> faults, boolean hasFormula) {
    public WorkbookRow {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }
}
