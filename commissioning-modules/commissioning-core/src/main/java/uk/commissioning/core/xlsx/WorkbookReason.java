package uk.commissioning.core.xlsx;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a workbook, or a cell of one, cannot be read.
public enum WorkbookReason implements Reason {
    WORKBOOK_NOT_RECOGNISED(Kind.INPUT),
    WORKBOOK_OF_OLD_EXCEL(Kind.INPUT),
    WORKBOOK_HAS_PASSWORD(Kind.INPUT),
    WORKBOOK_HAS_MACROS(Kind.INPUT),
    WORKBOOK_DAMAGED(Kind.INPUT),
    WORKBOOK_UNPACKS_TOO_LARGE(Kind.INPUT),

    CELL_HOLDS_AN_ERROR(Kind.INPUT),
    CELL_FORMULA_WITHOUT_VALUE(Kind.INPUT);

    private final Kind kind;

    WorkbookReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
