package uk.commissioning.core.contracts.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Occupancy;
import uk.commissioning.core.contracts.ContractRecord;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.Funding;

/// What a contract costs, as JSON tells it: whole pence, excluding VAT.
final class CostAnswers {

    private CostAnswers() {}

    /// A year's cost on the day; contributions and net are none where the shares come to more than the cost
    /// (MT-09).
    record Costs(
            LocalDate on,
            long grossPence,
            @Nullable SortedMap<String, Long> contributionsPence,
            @Nullable Long netPence,
            long irrecoverableVatPence,
            List<Fee> fees) {

        static Costs of(ContractRecord.Costs costs) {
            var funding = costs.funding();
            return new Costs(
                    costs.on(),
                    costs.gross().pence(),
                    funding == null ? null : contributions(funding),
                    funding == null ? null : funding.net().pence(),
                    costs.irrecoverableVat().pence(),
                    costs.lines().stream().map(Fee::of).toList());
        }

        private static SortedMap<String, Long> contributions(Funding funding) {
            var pence = new TreeMap<String, Long>();
            funding.contributions().forEach((contributor, amount) -> pence.put(contributor, amount.pence()));
            return pence;
        }
    }

    /// A line: price × units, every year or in the whole term, and what that is a year.
    record Fee(
            String purpose,
            FeeBasis basis,
            long unitPence,
            int units,
            FeePrice.Every unitsOf,
            BigDecimal vatPercent,
            boolean vatRecoverable,
            LocalDate from,
            @Nullable LocalDate to,
            long yearlyPence) {

        static Fee of(ContractRecord.FeePart fee) {
            return new Fee(
                    fee.purpose(),
                    fee.price().basis(),
                    fee.price().unit().pence(),
                    fee.price().units(),
                    fee.price().every(),
                    fee.vat().percent(),
                    fee.vat().recoverable(),
                    fee.days().from(),
                    fee.days().to(),
                    fee.yearly().pence());
        }
    }

    /// A block on a day (IN-41); no unit cost while no place is filled.
    record Block(
            LocalDate on,
            int places,
            long pricePerPlacePence,
            long totalPence,
            int filled,
            int free,
            BigDecimal occupancyPercent,
            @Nullable Long unitCostPence,
            long voidCostPence) {

        static @Nullable Block of(@Nullable Occupancy occupancy, LocalDate day) {
            if (occupancy == null) return null;

            var unit = occupancy.unitCost();
            return new Block(
                    day,
                    occupancy.block().places(),
                    occupancy.block().pricePerPlace().pence(),
                    occupancy.block().yearly().pence(),
                    occupancy.filled(),
                    occupancy.free(),
                    occupancy.percent(),
                    unit == null ? null : unit.pence(),
                    occupancy.voidCost().pence());
        }
    }
}
