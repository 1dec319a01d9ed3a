package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeePrice.Every;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.Money;

/// A fee line of a contract with all that decides on which years its cost falls: the row of `core.commitment_line`.
public record CommitmentLine(UUID contract, ContractKind kind, Price price, Days days, Spread spread) {

    /// An amount excluding VAT, for every year or for the whole of its days.
    public record Price(Money amount, Every every, Vat vat) {}

    /// The line's days within its contract's, and the last day of a contract that ended before its time.
    public record Days(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate endedOn) {

        /// The last day that costs; none where it runs on.
        @Nullable
        LocalDate lastServed() {
            if (to == null || endedOn == null) return to == null ? endedOn : to;
            return endedOn.isBefore(to) ? endedOn : to;
        }
    }

    /// The policy of the contract, the school whose calendar it needs if any, and the day from which its fee years
    /// count; none: its fee year is the academic year (MT-04).
    public record Spread(
            ApportionmentPolicy policy,
            @Nullable UUID calendarOf,
            @Nullable LocalDate yearsFrom) {}
}
