package uk.commissioning.core.imports;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// What can be wrong with a file, a row or a cell, and what is worth knowing about one. Sentences never repeat a
/// value.
public enum ImportReason implements Reason {
    IMPORT_CURSOR_NOT_RECOGNISED(Kind.INPUT),
    FILE_NEEDED(Kind.INPUT),
    FILE_EMPTY(Kind.INPUT),
    FILE_TOO_LARGE(Kind.INPUT),
    FILE_NOT_CSV(Kind.INPUT),
    FILE_NOT_READABLE(Kind.INPUT),
    FILE_HAS_NO_ROWS(Kind.INPUT),
    FILE_HAS_TOO_MANY_ROWS(Kind.INPUT),
    FILE_READ_AS_WINDOWS_1252(Kind.INPUT),

    COLUMN_MISSING(Kind.INPUT),
    COLUMN_UNKNOWN(Kind.INPUT),
    COLUMN_TWICE(Kind.INPUT),

    CELL_OUTSIDE_COLUMNS(Kind.INPUT),
    CELL_HAS_LINE_BREAK(Kind.INPUT),
    CELL_HAS_CONTROL_CHARACTER(Kind.INPUT),
    CELL_NOT_A_DATE(Kind.INPUT),
    CELL_DATE_OUT_OF_RANGE(Kind.INPUT),
    CELL_NOT_A_WHOLE_NUMBER(Kind.INPUT),
    CELL_NOT_IN_LIST(Kind.INPUT),
    CELL_NOT_A_DISTRICT(Kind.INPUT),
    SUSPECT_UNIT(Kind.INPUT),

    REFERENCE_REPEATED(Kind.INPUT),
    ROWS_DISAGREE(Kind.INPUT),

    SITE_NAME_NEEDED(Kind.INPUT),
    PROVIDER_NAME_AMBIGUOUS(Kind.CONFLICT),
    PROVIDER_NUMBERS_OF_TWO(Kind.CONFLICT),
    PROVIDER_NUMBER_DIFFERS(Kind.CONFLICT),
    SCHOOL_OF_ANOTHER_PROVIDER(Kind.CONFLICT),
    PROVIDER_KEPT_AS_KNOWN(Kind.CONFLICT),
    PROVIDER_NUMBER_NOT_ADDED(Kind.CONFLICT),

    AWARDED_BEFORE_PROCUREMENT(Kind.INPUT),
    AWARDED_AFTER_END(Kind.INPUT),
    AGREEMENT_NOT_KNOWN(Kind.CONFLICT),
    LOT_NOT_KNOWN(Kind.CONFLICT),
    SCHOOL_NOT_KNOWN(Kind.CONFLICT),
    MEMBERSHIP_OVERLAPS(Kind.CONFLICT),

    UPN_REPEATED(Kind.INPUT),
    UPN_OF_ANOTHER_CHILD(Kind.CONFLICT),
    ROUTE_REASON_NOT_STORED(Kind.INPUT);

    private final Kind kind;

    ImportReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
