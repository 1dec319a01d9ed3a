package uk.commissioning.core.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Occupancy;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.Funding;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// One contract of the spine, as much of it as its reader may see: the rest is none. `outsideArea` says that there is
/// nothing of the child because of the reader's area.
public record ContractRecord(
        UUID id,
        What what,
        Supplier supplier,
        Bought bought,
        Running running,
        Costs costs,
        @Nullable Occupancy occupancy,
        @Nullable Block inBlock,
        @Nullable UUID placementId,
        @Nullable ChildPart child,
        boolean outsideArea,
        long version) {

    public record What(
            String ref, ContractKind kind, @Nullable String title) {}

    /// The legal entity under contract and, where there is one, the school or centre.
    public record Supplier(
            UUID providerId, String provider, @Nullable Site site) {}

    public record Site(UUID id, String name, @Nullable String urn) {}

    /// How it came about: the law, the route, and the reason to buy off framework where one is kept (PR-50,
    /// IN-51).
    public record Bought(
            LocalDate agreedOn,
            Regime regime,
            Route route,
            @Nullable RouteReason reason,
            @Nullable AgreementPart agreement) {}

    public record AgreementPart(
            UUID id, String ref, String title, @Nullable String lot) {}

    /// The block whose place it fills.
    public record Block(UUID id, String ref) {}

    /// Which child it is for: a reference, nothing else (P2).
    public record ChildPart(UUID id, String ref) {}

    /// A line of the fee: its price with its units, its VAT, and what it is a year (IN-34, MT-03, MT-08).
    public record FeePart(String purpose, FeePrice price, Vat vat, Days days, Money yearly) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(days.from()) && (days.to() == null || !day.isAfter(days.to()));
        }

        Money irrecoverableVat() {
            return vat.recoverable() ? Money.ZERO : yearly.percent(vat.percent());
        }
    }

    public record Days(LocalDate from, @Nullable LocalDate to) {}

    /// What it costs a year on a day, before and after what health and care pay (MT-09).
    public record Costs(LocalDate on, List<FeePart> lines, List<CostShare> shares) {

        public Costs {
            lines = List.copyOf(lines);
            shares = List.copyOf(shares);
        }

        public Money gross() {
            return Money.sum(holding().stream().map(FeePart::yearly).toList());
        }

        public Money irrecoverableVat() {
            return Money.sum(holding().stream().map(FeePart::irrecoverableVat).toList());
        }

        /// None where what is to be paid by others is more than the cost.
        public @Nullable Funding funding() {
            try {
                return Funding.of(gross(), shares);
            } catch (Refused moreThanTheCost) {
                return null;
            }
        }

        private List<FeePart> holding() {
            return lines.stream().filter(line -> line.holdsOn(on)).toList();
        }
    }

    /// Filled places in percent; for a block.
    public @Nullable BigDecimal occupied() {
        return occupancy == null ? null : occupancy.percent();
    }
}
