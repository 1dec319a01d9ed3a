package uk.commissioning.reorganisation.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// What section 24 asks of a contract: its whole-life value without VAT, the day on which it ends or to which it can be
/// extended (none where it has no end), and the values that section 27 adds: other contracts since 31 December 2006
/// with
/// the same person or for a similar matter. `dissolved` says whether the order dissolves its council.
public record Spending(
        LocalDate agreedOn, @Nullable LocalDate latestEnd, Money wholeLife, List<Counted> others, boolean dissolved) {

    private static final LocalDate COUNTED_AFTER = LocalDate.of(2006, 12, 30);

    public Spending {
        others = List.copyOf(others);
    }

    /// With the other contracts that count; those before 31 December 2006 do not.
    public Money aggregated() {
        var counted = others.stream()
                .filter(other -> other.agreedOn().isAfter(COUNTED_AFTER))
                .map(Counted::value)
                .toList();
        return Money.sum(counted).plus(wholeLife);
    }

    boolean runsPast(LocalDate day) {
        return latestEnd == null || latestEnd.isAfter(day);
    }

    /// Another contract with the same person or for a similar matter.
    public record Counted(LocalDate agreedOn, Money value) {}
}
