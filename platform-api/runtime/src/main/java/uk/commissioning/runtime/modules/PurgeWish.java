package uk.commissioning.runtime.modules;

import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// What a person types to destroy a module's records: the module's title, letter by letter, and why.
public record PurgeWish(String confirmation, String reason) {

    private static final int LONGEST = 500;

    public PurgeWish {
        confirmation = confirmation.strip();
        reason = reason.strip();
    }

    void requireMeant(String title) {
        var fields = new Fields();
        if (!confirmation.equals(title)) {
            fields.refuse("confirmation", ModulesReason.PURGE_TITLE_NOT_REPEATED, title);
        }
        fields.read("reason", () -> requireReason(reason));
        fields.refuseAny();
    }

    private static String requireReason(String reason) {
        if (reason.isEmpty()) throw Refused.because(ModulesReason.PURGE_REASON_REQUIRED);
        if (reason.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        return reason;
    }
}
