package uk.commissioning.tenants.council.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.tenants.council.CouncilName;
import uk.commissioning.tenants.web.Typed;

/// Another name for a council.
record NameWanted(@Nullable String name) {

    CouncilName toName() {
        var fields = new Fields();
        var read = fields.read("name", () -> new CouncilName(Typed.text(name)));
        fields.refuseAny();
        return read.get();
    }
}
