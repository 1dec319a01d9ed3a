package uk.commissioning.tenants.council;

import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// The name of a council, which may change while the council stays the same.
public record CouncilName(String value) {

    private static final int LONGEST = 200;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P} ]+");

    public CouncilName {
        value = value.strip();
        if (value.isEmpty()) throw Refused.because(CouncilReason.COUNCIL_NAME_REQUIRED);
        if (value.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        if (!SHAPE.matcher(value).matches()) throw Refused.because(CouncilReason.COUNCIL_NAME_NOT_VALID);
    }

    @Override
    public String toString() {
        return value;
    }
}
