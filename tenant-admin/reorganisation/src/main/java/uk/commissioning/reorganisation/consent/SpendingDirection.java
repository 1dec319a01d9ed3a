package uk.commissioning.reorganisation.consent;

import java.time.LocalDate;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.money.Money;

/// A direction under section 24: contracts of councils to be dissolved that are worth more than the limit, and whose
/// term runs or can be extended past `past`, need somebody's written consent. It holds for contracts agreed on its
/// days;
/// date and limit come from the direction itself (A11).
public record SpendingDirection(Validity agreedOn, LocalDate past, Money limit) {

    /// LG-22, section 24(1)(c) and section 27: whether a contract that is no capital contract needs consent. Its value
    /// is that of its whole life, together with what counts towards it. A council that goes on needs none.
    public boolean needsConsent(Spending contract) {
        return contract.dissolved()
                && agreedOn.on(contract.agreedOn())
                && contract.runsPast(past)
                && contract.aggregated().isMoreThan(limit);
    }
}
