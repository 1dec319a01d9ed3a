package uk.commissioning.reorganisation.territory;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// What is wrong with a file of areas and successors.
public enum MapReason implements Reason {
    MAP_FILE_EMPTY(Kind.INPUT),
    MAP_FILE_NOT_CSV(Kind.INPUT),
    MAP_FILE_TOO_LONG(Kind.INPUT),
    MAP_COLUMN_MISSING(Kind.INPUT),
    MAP_COLUMN_NOT_KNOWN(Kind.INPUT),
    MAP_COLUMN_TWICE(Kind.INPUT),
    MAP_CELL_EMPTY(Kind.INPUT),
    AREA_NOT_KNOWN(Kind.INPUT),
    AREA_RETIRED(Kind.INPUT),
    AREA_NOT_YET(Kind.INPUT),
    AREA_OF_NO_PREDECESSOR(Kind.INPUT),
    AREA_IS_A_COUNTY(Kind.INPUT),
    AREA_KIND_NOT_MAPPED(Kind.INPUT),
    AREA_TWICE(Kind.INPUT),
    AREA_OVERLAPS(Kind.INPUT),
    AREA_WITHOUT_SUCCESSOR(Kind.INPUT),
    SUCCESSOR_NOT_KNOWN(Kind.INPUT),
    MAP_NAME_REQUIRED(Kind.INPUT),
    MAP_NAME_NOT_VALID(Kind.INPUT),
    MAP_FILE_NEEDED(Kind.INPUT),
    MAP_FILE_TOO_LARGE(Kind.INPUT),
    MAP_WITH_MANY_PROBLEMS(Kind.INPUT),
    PREDECESSOR_WITHOUT_GSS_CODE(Kind.CONFLICT);

    private final Kind kind;

    MapReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
