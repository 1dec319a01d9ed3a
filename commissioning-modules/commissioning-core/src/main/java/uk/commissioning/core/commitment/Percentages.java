package uk.commissioning.core.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;

/// What health and social care pay of a contract, in percent of its price (MT-09).
public record Percentages(BigDecimal health, BigDecimal care) {
    public static final Percentages NONE = new Percentages(BigDecimal.ZERO, BigDecimal.ZERO);

    /// Each taken of the whole charge and then divided as the charge is, so that no year's parts exceed its price.
    SortedMap<BudgetYear, YearCost> of(SortedMap<BudgetYear, Money> charge, Vat vat) {
        var total = Money.sum(charge.values());
        if (total.isZero()) return new TreeMap<>();

        var keys = charge.values().stream().map(Money::inPounds).toList();
        var taxes = part(vat.recoverable() ? Money.ZERO : total.percent(vat.percent()), keys);
        var healths = part(total.percent(health), keys);
        var cares = part(rest(total, total.percent(health), total.percent(care)), keys);

        var costs = new TreeMap<BudgetYear, YearCost>();
        var place = 0;
        for (var year : charge.entrySet()) {
            costs.put(
                    year.getKey(),
                    new YearCost(year.getValue(), taxes.get(place), healths.get(place), cares.get(place)));
            place++;
        }
        return costs;
    }

    /// Two halves of an odd penny are one penny: care pays the smaller one.
    private static Money rest(Money total, Money health, Money care) {
        var left = total.minus(health);
        return care.isMoreThan(left) ? left : care;
    }

    private static List<Money> part(Money amount, List<BigDecimal> keys) {
        return amount.splitOverTime(keys);
    }
}
