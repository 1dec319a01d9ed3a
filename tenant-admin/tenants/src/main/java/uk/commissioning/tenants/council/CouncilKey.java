package uk.commissioning.tenants.council;

import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A council's name in paths, such as `kent`: never changed and never used again.
public record CouncilKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");

    public CouncilKey {
        if (!SHAPE.matcher(value).matches()) throw Refused.because(CouncilReason.COUNCIL_KEY_NOT_VALID);
    }

    /// The key in a path: what cannot be a key is not there, as a council that does not exist.
    public static CouncilKey inPath(String text) {
        if (!SHAPE.matcher(text).matches()) throw Refused.because(CommonReason.NOT_FOUND);
        return new CouncilKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
