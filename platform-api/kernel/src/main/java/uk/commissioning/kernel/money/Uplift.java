package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Period;

/// A fee increase asked for and agreed, from a date (MT-07, IN-32).
public record Uplift(Money fee, BigDecimal requestedPercent, BigDecimal agreedPercent, LocalDate effective) {
    private static final int LOWEST = -100;
    private static final int HIGHEST = 1000;

    public Uplift {
        Percentages.check(requestedPercent, LOWEST, HIGHEST);
        Percentages.check(agreedPercent, LOWEST, HIGHEST);
    }

    /// The annual fee asked for, HALF_UP to the penny.
    public Money requested() {
        return fee.plus(fee.percent(requestedPercent));
    }

    /// The annual fee agreed, HALF_UP to the penny.
    public Money agreed() {
        return fee.plus(fee.percent(agreedPercent));
    }

    /// Cost avoided in a full year: requested less agreed, never negative (IN-32).
    public Money avoidedInYear() {
        var avoided = requested().minus(agreed());
        return avoided.isNegative() ? Money.ZERO : avoided;
    }

    /// Cost avoided on one placement within a fee year, from the effective date, split over financial years. A
    /// placement that is not live on the effective date is not uplifted, so it avoids nothing.
    public Apportioned avoided(Period feeYear, Period placement, Apportionment apportionment) {
        var served = avoidedDays(feeYear, placement);
        if (served == null) {
            return Apportioned.NOTHING;
        }
        return apportionment.apportion(new Charge(avoidedInYear(), feeYear, served));
    }

    /// A pro-rata row for each side of the effective date, by calendar days of the fee year. The rows add up to the
    /// exact year's cost, rounded HALF_UP once, by largest remainder, ties to the earlier row (MT-01, MT-07).
    public List<PricedPeriod> sides(Period feeYear) {
        if (!effective.isAfter(feeYear.from())) {
            return List.of(new PricedPeriod(feeYear, agreed(), agreed()));
        }
        if (effective.isAfter(feeYear.to())) {
            return List.of(new PricedPeriod(feeYear, fee, fee));
        }

        var before = new Period(feeYear.from(), effective.minusDays(1));
        var after = new Period(effective, feeYear.to());
        var keys = List.of(weight(fee, before), weight(agreed(), after));
        var total = Money.ofPence(1).ratio(keys.getFirst().add(keys.getLast()), BigInteger.valueOf(feeYear.days()));
        if (total.isZero()) {
            return List.of(new PricedPeriod(before, fee, total), new PricedPeriod(after, agreed(), total));
        }
        var costs = LargestRemainder.overTimeExactly(total.pence(), keys);
        return List.of(
                new PricedPeriod(before, fee, Money.ofPence(costs.getFirst())),
                new PricedPeriod(after, agreed(), Money.ofPence(costs.getLast())));
    }

    private @Nullable Period avoidedDays(Period feeYear, Period placement) {
        if (!placement.contains(effective)) {
            return null;
        }
        return new Period(effective, placement.to()).intersection(feeYear);
    }

    private static BigInteger weight(Money annualFee, Period side) {
        return BigInteger.valueOf(annualFee.pence()).multiply(BigInteger.valueOf(side.days()));
    }

    /// Days at one annual fee, and what they cost.
    public record PricedPeriod(Period period, Money annualFee, Money cost) {}
}
