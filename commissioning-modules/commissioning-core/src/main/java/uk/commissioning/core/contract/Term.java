package uk.commissioning.core.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// First and last day, both included; no last day where it runs on.
public record Term(LocalDate from, @Nullable LocalDate to) {
    public Term {
        if (to != null && to.isBefore(from)) throw Refused.because(ContractReason.ENDS_BEFORE_IT_STARTS);
    }
}
