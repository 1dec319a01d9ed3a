package uk.commissioning.tenants.council.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.council.CouncilReason;
import uk.commissioning.tenants.web.Typed;

/// The state a council is to enter. `since` is its first day; left out it is today.
record StateWanted(@Nullable String state, @Nullable String since) {

    Read read() {
        var fields = new Fields();
        var next = fields.read(
                "state", () -> Typed.choice(CouncilState.class, state, CouncilReason.COUNCIL_STATE_REQUIRED));
        var day = fields.<@Nullable LocalDate>read("since", () -> Typed.dayOrNone(since));
        fields.refuseAny();
        return new Read(next, day);
    }

    record Read(Supplier<CouncilState> state, Supplier<@Nullable LocalDate> since) {}
}
