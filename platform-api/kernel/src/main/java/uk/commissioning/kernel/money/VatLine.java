package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A line's price and its VAT (MT-08). Net and VAT add up to the price including VAT, to the penny.
public record VatLine(Money net, Money vat, VatTreatment treatment) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// From a price without VAT: the tax is HALF_UP to the penny.
    public static VatLine ofNet(Money net, VatTreatment treatment) {
        return new VatLine(net, net.percent(treatment.ratePercent()), treatment);
    }

    /// From a price with VAT: the net is HALF_UP to the penny, the tax is the rest.
    public static VatLine ofGross(Money gross, VatTreatment treatment) {
        var exact = gross.inPounds()
                .multiply(HUNDRED)
                .divide(HUNDRED.add(treatment.ratePercent()), 2, RoundingMode.HALF_UP);
        var net = Money.rounded(exact);
        return new VatLine(net, gross.minus(net), treatment);
    }

    /// Including VAT: what procurement thresholds look at.
    public Money gross() {
        return net.plus(vat);
    }

    /// Net of recoverable VAT: what the budget bears.
    public Money budgetCost() {
        return net.plus(irrecoverableVat());
    }

    /// The tax that stays with the council: a field of the transparency register (domain 8.4).
    public Money irrecoverableVat() {
        return treatment.recoverable() ? Money.ZERO : vat;
    }
}
