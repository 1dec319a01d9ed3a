package uk.commissioning.reorganisation.plan.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.plan.PlanReason;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.tenants.web.Typed;

/// A signature: for which council, as predecessor or successor, in which office, of the plan with which digest.
record SignatureWanted(
        @Nullable String council,
        @Nullable String side,
        @Nullable String capacity,
        @Nullable String digest) {

    private static final int LONGEST_CAPACITY = 200;

    Plans.Signing read() {
        var fields = new Fields();
        var key = fields.read("council", () -> required(council));
        var on = fields.read("side", () -> Typed.choice(Plans.Side.class, side, PlanReason.SIDE_NOT_KNOWN));
        var office = fields.read("capacity", () -> office(capacity));
        var read = fields.read("digest", () -> digest(digest));
        fields.refuseAny();
        return new Plans.Signing(key.get(), on.get(), office.get(), read.get());
    }

    private static String required(@Nullable String text) {
        if (Typed.text(text).isEmpty()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return Typed.text(text);
    }

    private static String office(@Nullable String text) {
        if (Typed.text(text).isEmpty()) throw Refused.because(PlanReason.CAPACITY_REQUIRED);
        if (Typed.text(text).length() > LONGEST_CAPACITY) {
            throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST_CAPACITY);
        }
        return Typed.text(text);
    }

    private static String digest(@Nullable String text) {
        var digest = required(text);
        if (!digest.matches("[0-9a-f]{64}")) throw Refused.because(PlanReason.DIGEST_NOT_RECOGNISED);
        return digest;
    }
}
