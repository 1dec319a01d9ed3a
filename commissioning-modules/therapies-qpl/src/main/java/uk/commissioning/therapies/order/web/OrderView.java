package uk.commissioning.therapies.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.therapies.order.OrderRecord;
import uk.commissioning.therapies.web.Written;
import uk.commissioning.ui.SummaryRow;

/// What the template of one order shows.
public record OrderView(String council, OrderRecord order) {

    private static final String NOT_TOLD = "Not told";

    public String list() {
        return "/councils/" + council + "/therapies/orders";
    }

    public List<SummaryRow> child() {
        var rows = new ArrayList<SummaryRow>();
        var reference = order.reference();
        if (reference != null) rows.add(SummaryRow.of("Child’s reference", reference.childRef()));
        var child = order.child();
        if (child == null) return rows;

        rows.add(SummaryRow.of("Therapy", child.type().title()));
        rows.add(SummaryRow.of("Section of the EHC plan", Objects.requireNonNullElse(child.ehcpSection(), NOT_TOLD)));
        rows.add(SummaryRow.of("Outcome", Objects.requireNonNullElse(child.outcomeRef(), NOT_TOLD)));
        return rows;
    }

    public List<SummaryRow> contract() {
        var contract = order.contract();
        return List.of(
                SummaryRow.of("Provider", order.supplier().name()),
                SummaryRow.of("Arrangement", order.arrangement().title()),
                SummaryRow.of(
                        "Provider on the day it was agreed",
                        order.supplier().listed() ? "On a qualified list" : "Not on a qualified list"),
                SummaryRow.of("Bought under", Objects.requireNonNullElse(contract.list(), "No agreement")),
                SummaryRow.of("Law", contract.regime().title()),
                SummaryRow.of("Agreed", DayWords.of(contract.agreedOn())),
                SummaryRow.of("Starts", DayWords.of(contract.term().from())),
                SummaryRow.of("Ends", DayWords.of(contract.term().to(), "No end agreed")));
    }

    public List<SummaryRow> price() {
        var price = order.price();
        return List.of(
                SummaryRow.of("Unit", price.of().title()),
                SummaryRow.of("Units ordered", Written.number(price.units())),
                SummaryRow.of("Price of a unit", price.unit().format()),
                SummaryRow.of("At most", price.amount().format()));
    }
}
