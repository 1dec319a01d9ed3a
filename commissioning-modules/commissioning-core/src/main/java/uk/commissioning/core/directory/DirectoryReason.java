package uk.commissioning.core.directory;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a question to the directory is not accepted.
public enum DirectoryReason implements Reason {
    PROVIDER_NAME_NOT_RECOGNISED(Kind.INPUT),
    PROVIDER_NUMBER_NOT_RECOGNISED(Kind.INPUT);

    private final Kind kind;

    DirectoryReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
