package uk.commissioning.core.contracts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Occupancy;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.contracts.ContractRecord.Costs;
import uk.commissioning.core.contracts.ContractRecord.FeePart;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What a contract costs, in the words of its page.
final class CostWords {

    private CostWords() {}

    /// Before and after what health and care pay (MT-09).
    static List<SummaryRow> costs(Costs costs) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Gross cost a year", costs.gross().format()));
        var funding = costs.funding();
        if (funding == null) {
            rows.add(SummaryRow.of(
                    "Health and social care", "They are to pay more than the whole cost. Correct the shares."));
        } else {
            funding.contributions()
                    .forEach((contributor, amount) -> rows.add(SummaryRow.of(payer(contributor), amount.format())));
            rows.add(SummaryRow.of("Net cost to the council", funding.net().format()));
        }
        rows.add(SummaryRow.of(
                "VAT that is not recovered", costs.irrecoverableVat().format()));
        return rows;
    }

    /// What is bought and how it is used (IN-41).
    static List<SummaryRow> block(Occupancy occupancy) {
        var block = occupancy.block();
        var unit = occupancy.unitCost();
        return List.of(
                SummaryRow.of("Places", String.valueOf(block.places())),
                SummaryRow.of("Price of a place a year", block.pricePerPlace().format()),
                SummaryRow.of("Price of all places a year", block.yearly().format()),
                SummaryRow.of("Filled", occupancy.filled() + " (" + occupancy.percent() + "%)"),
                SummaryRow.of("Free", String.valueOf(occupancy.free())),
                SummaryRow.of("Cost of a filled place", unit == null ? "No place is filled" : unit.format()),
                SummaryRow.of("Cost of free places", occupancy.voidCost().format()));
    }

    static Table fees(Costs costs) {
        return Table.of(
                "Fee by purpose",
                List.of(
                        Table.Column.text("Purpose"),
                        Table.Column.text("Price"),
                        Table.Column.text("VAT"),
                        Table.Column.text("Dates"),
                        Table.Column.number("A year")),
                costs.lines().stream().map(CostWords::fee).toList());
    }

    private static List<String> fee(FeePart fee) {
        return List.of(
                sentenceCase(fee.purpose()),
                price(fee.price()),
                vat(fee.vat()),
                DayWords.span(fee.days().from(), fee.days().to()),
                fee.yearly().format());
    }

    /// "£65.00 a session, 10 in the whole term".
    private static String price(FeePrice price) {
        var unit = price.unit().format() + " " + unit(price.basis());
        if (price.basis() == FeeBasis.ANNUAL || price.basis() == FeeBasis.ONE_OFF) return unit;
        return unit + ", " + price.units() + (price.every() == FeePrice.Every.YEAR ? " a year" : " in the whole term");
    }

    private static String unit(FeeBasis basis) {
        return switch (basis) {
            case ANNUAL -> "a year";
            case TERMLY -> "a term";
            case WEEKLY -> "a week";
            case DAILY -> "a day";
            case HOURLY -> "an hour";
            case SESSION -> "a session";
            case ONE_OFF -> "for the whole term";
        };
    }

    private static String vat(Vat vat) {
        if (vat.percent().signum() == 0) return "None";
        return vat.percent().stripTrailingZeros().toPlainString() + "%, "
                + (vat.recoverable() ? "recovered" : "not recovered");
    }

    private static String payer(String contributor) {
        return contributor.equals("HEALTH") ? "Paid by health" : "Paid by social care";
    }

    private static String sentenceCase(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
