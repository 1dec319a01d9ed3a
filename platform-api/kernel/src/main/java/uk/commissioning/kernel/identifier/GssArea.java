package uk.commissioning.kernel.identifier;

import java.util.Arrays;
import uk.commissioning.kernel.refusal.Refused;

/// Kinds of area in England that a GSS code names by its first three characters (ID-11).
public enum GssArea {
    LOWER_SUPER_OUTPUT_AREA("E01"),
    MIDDLE_SUPER_OUTPUT_AREA("E02"),
    PARISH("E04"),
    WARD("E05"),
    UNITARY_AUTHORITY("E06"),
    DISTRICT("E07"),
    METROPOLITAN_DISTRICT("E08"),
    LONDON_BOROUGH("E09"),
    COUNTY("E10"),
    REGION("E12"),
    COMBINED_AUTHORITY("E47");

    private final String prefix;

    GssArea(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /// Whether councils of this kind have children's services; a district council has none.
    public boolean hasChildrensServices() {
        return switch (this) {
            case UNITARY_AUTHORITY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, COUNTY -> true;
            case LOWER_SUPER_OUTPUT_AREA,
                    MIDDLE_SUPER_OUTPUT_AREA,
                    PARISH,
                    WARD,
                    DISTRICT,
                    REGION,
                    COMBINED_AUTHORITY -> false;
        };
    }

    static GssArea of(String code) {
        return Arrays.stream(values())
                .filter(area -> code.startsWith(area.prefix))
                .findFirst()
                .orElseThrow(() -> Refused.because(IdentifierReason.GSS_CODE_NOT_VALID));
    }
}
