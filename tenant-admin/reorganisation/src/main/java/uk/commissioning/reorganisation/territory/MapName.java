package uk.commissioning.reorganisation.territory;

import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// What an option is called, such as `4b`. Maps of one name are versions of each other.
public record MapName(String value) {

    private static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P} ]+");

    public MapName {
        value = value.strip();
        if (value.isEmpty()) throw Refused.because(MapReason.MAP_NAME_REQUIRED);
        if (value.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        if (!SHAPE.matcher(value).matches()) throw Refused.because(MapReason.MAP_NAME_NOT_VALID);
    }

    @Override
    public String toString() {
        return value;
    }
}
