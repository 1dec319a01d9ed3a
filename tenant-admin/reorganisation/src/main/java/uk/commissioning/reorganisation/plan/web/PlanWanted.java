package uk.commissioning.reorganisation.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.plan.PlanReason;
import uk.commissioning.tenants.web.Typed;

/// A plan that is to be frozen: by which map, with keys counted on which day; left out it is today.
record PlanWanted(@Nullable String map, @Nullable String snapshotDay) {

    Read read() {
        var fields = new Fields();
        var id = fields.read("map", () -> id(map));
        var day = fields.<@Nullable LocalDate>read("snapshotDay", () -> Typed.dayOrNone(snapshotDay));
        fields.refuseAny();
        return new Read(id, day);
    }

    static UUID id(@Nullable String text) {
        if (Typed.text(text).isEmpty()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        try {
            return UUID.fromString(Typed.text(text));
        } catch (IllegalArgumentException _) {
            throw Refused.because(PlanReason.MAP_NOT_KNOWN);
        }
    }

    record Read(Supplier<UUID> map, Supplier<@Nullable LocalDate> snapshotDay) {}
}
