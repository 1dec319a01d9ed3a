package uk.commissioning.core.contract;

import java.util.UUID;
import uk.commissioning.kernel.refusal.Refused;

/// A child's actual attendance under one contract (domain 2.3). Weeks a year: 38 or 39 by day, up to 53.
public record Placement(UUID id, UUID childId, Attendance attendance, int weeks) {
    private static final int MOST_WEEKS = 53;

    public Placement {
        checkedWeeks(weeks);
    }

    public static int checkedWeeks(int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) throw Refused.because(ContractReason.WEEKS_OUT_OF_RANGE);
        return weeks;
    }
}
