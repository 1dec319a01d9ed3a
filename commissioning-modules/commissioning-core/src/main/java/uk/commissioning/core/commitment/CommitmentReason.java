package uk.commissioning.core.commitment;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why commitments cannot be told.
public enum CommitmentReason implements Reason {
    NUMBER_OF_YEARS_OUT_OF_RANGE;

    @Override
    public Kind kind() {
        return Kind.INPUT;
    }
}
