package uk.commissioning.core.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// From when to when a contract runs: its own term, or until it was ended (IN-07).
public record Running(Term term, @Nullable Ending ending) {

    /// The earlier of the two; none where it runs on.
    public @Nullable LocalDate lastDay() {
        var own = term.to();
        if (ending == null) return own;
        return own == null || ending.lastDay().isBefore(own) ? ending.lastDay() : own;
    }

    public boolean includes(LocalDate day) {
        var last = lastDay();
        return !day.isBefore(term.from()) && (last == null || !day.isAfter(last));
    }

    /// Ended once, on one of its own days.
    public Running ended(Ending wanted) {
        var own = term.to();
        if (ending != null) throw Refused.because(ContractReason.CONTRACT_ENDED_ALREADY, ending.lastDay());
        if (wanted.lastDay().isBefore(term.from())) {
            throw Refused.because(ContractReason.CONTRACT_ENDED_BEFORE_ITS_START, term.from());
        }
        if (own != null && wanted.lastDay().isAfter(own)) {
            throw Refused.because(ContractReason.CONTRACT_ENDED_AFTER_ITS_OWN_END, own);
        }
        return new Running(term, wanted);
    }
}
