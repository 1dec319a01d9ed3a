package uk.commissioning.kernel.identifier;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.commissioning.kernel.refusal.Refused;

/// Registration number of the Health and Care Professions Council, such as SL012345 (ID-14).
public record HcpcNumber(String value) {
    private static final Shape SHAPE = Shape.of(
            Arrays.stream(HcpcProfession.values())
                    .map(HcpcProfession::prefix)
                    .collect(Collectors.joining("|", "(", ")[0-9]{1,6}")),
            IdentifierReason.HCPC_NUMBER_NOT_VALID);

    public HcpcNumber {
        SHAPE.check(value);
    }

    /// Spaces are ignored and letters become capitals; digits are kept as given.
    public static HcpcNumber parse(String text) {
        return new HcpcNumber(Shape.capitals(text));
    }

    /// The profession that the prefix stands for (AC-26: an OT number is no speech and language therapist).
    public HcpcProfession profession() {
        var prefix = SHAPE.match(value).group(1);
        return Arrays.stream(HcpcProfession.values())
                .filter(profession -> profession.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() -> Refused.because(IdentifierReason.HCPC_NUMBER_NOT_VALID));
    }

    @Override
    public String toString() {
        return value;
    }
}
