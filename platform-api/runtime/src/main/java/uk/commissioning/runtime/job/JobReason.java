package uk.commissioning.runtime.job;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a job failed for a fault of ours.
public enum JobReason implements Reason {
    JOB_FAILED(Kind.OURS),
    JOB_LOST(Kind.OURS);

    private final Kind kind;

    JobReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
