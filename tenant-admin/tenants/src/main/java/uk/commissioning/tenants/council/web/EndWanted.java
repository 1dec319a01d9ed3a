package uk.commissioning.tenants.council.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.tenants.council.CouncilReason;
import uk.commissioning.tenants.web.Typed;

/// The last day on which an identifier is valid.
record EndWanted(@Nullable String validTo) {

    LocalDate lastDay() {
        var fields = new Fields();
        var read = fields.read("validTo", () -> Typed.day(validTo, CouncilReason.IDENTIFIER_LAST_DAY_REQUIRED));
        fields.refuseAny();
        return read.get();
    }
}
