package uk.commissioning.tenants.council.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.tenants.council.Suspension;
import uk.commissioning.tenants.web.Typed;

/// Why a council is to be suspended.
record SuspensionWanted(@Nullable String because) {

    String reason() {
        var fields = new Fields();
        var read = fields.read("because", () -> Suspension.reasonOf(Typed.text(because)));
        fields.refuseAny();
        return read.get();
    }
}
