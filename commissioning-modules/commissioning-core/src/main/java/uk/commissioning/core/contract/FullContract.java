package uk.commissioning.core.contract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.Money;

/// A contract with everything that the spine holds of it. A placement runs as long as its contract does; an order or a
/// package names its child itself. Fees are the first line of each purpose.
public record FullContract(Contract contract, Subject subject, List<FeeLine> fees, List<CostShare> shares) {

    public FullContract {
        fees = fees.stream().sorted(Comparator.comparing(FeeLine::purpose)).toList();
        shares = shares.stream()
                .sorted(Comparator.comparing(CostShare::contributor))
                .toList();
    }

    /// The child at a school, the child served, the places bought; none for other contracts.
    public record Subject(
            @Nullable Placement placement,
            @Nullable UUID childId,
            @Nullable Block block) {
        public static final Subject NONE = new Subject(null, null, null);

        public static Subject of(Placement placement) {
            return new Subject(placement, null, null);
        }

        public static Subject of(Block block) {
            return new Subject(null, null, block);
        }

        public static Subject ofChild(UUID childId) {
            return new Subject(null, childId, null);
        }
    }

    /// The same, its cost falling on years by another policy.
    public FullContract apportioned(ApportionmentPolicy policy) {
        return new FullContract(contract.apportioned(policy), subject, fees, shares);
    }

    public @Nullable FeeLine fee(FeePurpose purpose) {
        return fees.stream()
                .filter(line -> line.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }

    /// What all fees come to, in a year where they are yearly.
    public Money price() {
        return Money.sum(fees.stream().map(line -> line.price().amount()).toList());
    }

    /// Whether the contributors together would pay more than that: percentages add up before they are rounded.
    public boolean isOverContributed() {
        var price = BigDecimal.valueOf(price().pence());
        return shares.stream()
                        .map(share -> part(share, price))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(price)
                > 0;
    }

    private static BigDecimal part(CostShare share, BigDecimal price) {
        return switch (share) {
            case CostShare.Amount fixed -> BigDecimal.valueOf(fixed.amount().pence());
            case CostShare.Percentage part -> price.multiply(part.percent()).movePointLeft(2);
        };
    }
}
