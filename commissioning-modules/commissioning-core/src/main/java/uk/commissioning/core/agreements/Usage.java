package uk.commissioning.core.agreements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.money.Money;

/// What was called off under an agreement, in totals only: contracts in force on the day, and all there ever were
/// against the published maximum (IN-81).
public record Usage(
        List<OfKind> inForce, Money committed, @Nullable Money maximum) {

    private static final List<Integer> WARNINGS = List.of(100, 90, 80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Usage {
        inForce = List.copyOf(inForce);
    }

    /// Contracts of a kind in force on the day, and what they cost a year.
    public record OfKind(ContractKind kind, long contracts, Money yearly) {}

    /// How much of the maximum is used, in percent to one decimal; none without a maximum.
    public @Nullable BigDecimal percent() {
        if (maximum == null || maximum.isZero()) return null;
        return HUNDRED.multiply(committed.inPounds()).divide(maximum.inPounds(), 1, RoundingMode.HALF_UP);
    }

    /// The highest of 80, 90 and 100 percent that is reached, unrounded; none below, or without a maximum.
    public @Nullable Integer warning() {
        if (maximum == null) return null;

        var used = committed.inPounds().multiply(HUNDRED);
        var whole = maximum.inPounds();
        return WARNINGS.stream()
                .filter(percent -> used.compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0)
                .findFirst()
                .orElse(null);
    }
}
