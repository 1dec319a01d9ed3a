package uk.commissioning.runtime.modules;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why the records of a module are not destroyed.
public enum ModulesReason implements Reason {
    PURGE_MODULE_IS_ON(Kind.CONFLICT),
    PURGE_FILE_BEING_BROUGHT_IN(Kind.CONFLICT),
    PURGE_COUNCIL_READ_ONLY(Kind.CONFLICT),
    NOTHING_TO_PURGE(Kind.CONFLICT),
    PURGE_TITLE_NOT_REPEATED(Kind.INPUT),
    PURGE_REASON_REQUIRED(Kind.INPUT);

    private final Kind kind;

    ModulesReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
