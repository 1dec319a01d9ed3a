package uk.commissioning.tenants.council;

import java.time.Instant;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// Since when the operator has stopped a council's changes, and why.
public record Suspension(Instant at, String because) {

    private static final int LONGEST = 500;

    public Suspension {
        because = reasonOf(because);
    }

    /// The reason of a suspension, as it is stored.
    public static String reasonOf(String text) {
        var because = text.strip();
        if (because.isEmpty()) throw Refused.because(CouncilReason.SUSPENSION_REASON_REQUIRED);
        if (because.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        return because;
    }
}
