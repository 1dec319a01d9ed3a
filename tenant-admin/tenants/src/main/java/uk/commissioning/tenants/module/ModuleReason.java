package uk.commissioning.tenants.module;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why modules cannot be switched as asked.
public enum ModuleReason implements Reason {
    MODULE_NOT_INSTALLED(Kind.INPUT),
    MODULE_ALWAYS_ON(Kind.INPUT),
    MODULE_ASKED_BOTH_WAYS(Kind.INPUT),
    MODULE_STILL_NEEDED(Kind.CONFLICT),
    MODULE_REQUIRES_ANOTHER(Kind.OURS),
    MODULE_LIST_EMPTY(Kind.INPUT);

    private final Kind kind;

    ModuleReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
