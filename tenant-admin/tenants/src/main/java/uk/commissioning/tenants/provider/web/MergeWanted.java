package uk.commissioning.tenants.provider.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.tenants.provider.MergeReason;
import uk.commissioning.tenants.provider.Merger;
import uk.commissioning.tenants.web.Typed;

/// A merger as it is asked for: the entry that stays, the typed name of the one that goes, and why.
record MergeWanted(
        @Nullable String into,
        @Nullable String name,
        @Nullable String because) {

    private static final int LONGEST_REASON = 500;

    Merger toMerger(UUID gone) {
        var fields = new Fields();
        var stays = fields.read("into", () -> id(into));
        var typed = fields.read("name", () -> required(name, MergeReason.PROVIDER_NAME_NOT_TYPED));
        var why = fields.read("because", () -> required(because, MergeReason.MERGE_REASON_MISSING));
        fields.refuseAny();
        return new Merger(gone, stays.get(), typed.get(), why.get());
    }

    private static UUID id(@Nullable String text) {
        var typed = required(text, MergeReason.PROVIDER_CHOICE_MISSING);
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw Refused.because(MergeReason.PROVIDER_NOT_IN_DIRECTORY);
        }
    }

    private static String required(@Nullable String text, Reason ifMissing) {
        var typed = Typed.text(text);
        if (typed.isEmpty()) throw Refused.because(ifMissing);
        if (typed.length() > LONGEST_REASON || typed.indexOf('\0') >= 0) {
            throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST_REASON);
        }
        return typed;
    }
}
