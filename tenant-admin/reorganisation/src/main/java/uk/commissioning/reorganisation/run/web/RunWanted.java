package uk.commissioning.reorganisation.run.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.plan.PlanReason;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.tenants.web.Typed;

/// A run that is to be started: a rehearsal by a map or a plan, or the vesting by a plan.
record RunWanted(
        @Nullable String kind,
        @Nullable String map,
        @Nullable Integer plan) {

    Read read() {
        var fields = new Fields();
        var what = fields.read("kind", () -> Typed.choice(Run.Kind.class, kind, CommonReason.FIELD_REQUIRED));
        var by = fields.<@Nullable UUID>read("map", () -> id(map));
        fields.refuseAny();
        return new Read(what, by);
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (Typed.text(text).isEmpty()) return null;
        try {
            return UUID.fromString(Typed.text(text));
        } catch (IllegalArgumentException _) {
            throw Refused.because(PlanReason.MAP_NOT_KNOWN);
        }
    }

    record Read(Supplier<Run.Kind> kind, Supplier<@Nullable UUID> map) {}
}
