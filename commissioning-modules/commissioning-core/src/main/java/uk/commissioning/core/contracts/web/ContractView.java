package uk.commissioning.core.contracts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contracts.ContractRecord;
import uk.commissioning.core.contracts.OpenContract;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one contract's template shows.
public record ContractView(
        String council,
        LocalDate day,
        OpenContract.Opened opened,
        List<FieldMessage> errors,
        @Nullable String success) {

    public ContractView {
        errors = List.copyOf(errors);
    }

    ContractView with(List<FieldMessage> messages) {
        return new ContractView(council, day, opened, messages, success);
    }

    public String list() {
        return ContractsView.path(council);
    }

    public String path() {
        return list() + "/" + contract().id();
    }

    public ContractRecord contract() {
        return opened.contract();
    }

    public String on() {
        return day.toString();
    }

    public String dayInWords() {
        return DayWords.of(day);
    }

    public List<SummaryRow> parties() {
        var supplier = contract().supplier();
        var rows = new ArrayList<SummaryRow>();
        var title = contract().what().title();
        if (title != null) rows.add(SummaryRow.of("Title", title));
        rows.add(SummaryRow.of(
                "Provider under contract",
                supplier.provider(),
                Link.to(core("providers/" + supplier.providerId()), "Open").about("the provider")));
        var site = supplier.site();
        if (site != null) {
            rows.add(SummaryRow.of("School or centre", site.name()));
            rows.add(SummaryRow.of("URN", Objects.requireNonNullElse(site.urn(), "None")));
        }
        addChild(rows);
        return rows;
    }

    private void addChild(List<SummaryRow> rows) {
        var child = contract().child();
        if (child != null) {
            var link = Link.to(core("children/" + child.id()), "Open").about("the child’s record");
            rows.add(SummaryRow.of("Child’s reference", child.ref(), link));
        }
        var placement = contract().placementId();
        if (placement != null) {
            var link = Link.to(core("placements/" + placement), "Open").about("the placement");
            rows.add(SummaryRow.of("Placement", contract().what().ref(), link));
        }
        var page = opened.modulePage();
        if (page != null) {
            var link = Link.to("/councils/" + council + "/" + page, "Open").about("all of it");
            rows.add(SummaryRow.of(
                    contract().what().kind().title(), contract().what().ref(), link));
        }
        var block = contract().inBlock();
        if (block != null) {
            var link = Link.to(core("contracts/" + block.id()), "Open").about("the block contract");
            rows.add(SummaryRow.of("Fills a place of the block", block.ref(), link));
        }
    }

    public List<SummaryRow> terms() {
        var bought = contract().bought();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Route", RouteWords.title(bought.route())));
        var agreement = bought.agreement();
        if (agreement != null) {
            var link = Link.to(core("agreements/" + agreement.id()), "Open").about("the agreement");
            rows.add(SummaryRow.of("Agreement", agreement.title() + " (" + agreement.ref() + ")", link));
            rows.add(SummaryRow.of("Lot", Objects.requireNonNullElse(agreement.lot(), "None")));
        }
        var reason = bought.reason();
        if (reason != null) rows.add(SummaryRow.of("Reason to buy off framework", RouteWords.title(reason)));
        rows.add(SummaryRow.of("Law", bought.regime().title()));
        rows.add(SummaryRow.of("Agreed", DayWords.of(bought.agreedOn())));
        var term = contract().running().term();
        rows.add(SummaryRow.of("Starts", DayWords.of(term.from())));
        rows.add(SummaryRow.of("Ends by its own terms", DayWords.of(term.to(), "No end agreed")));
        var ending = contract().running().ending();
        if (ending != null) {
            rows.add(SummaryRow.of(
                    "Ended",
                    DayWords.of(ending.lastDay()) + ": " + ending.reason().title()));
        }
        return rows;
    }

    public List<SummaryRow> block() {
        var occupancy = contract().occupancy();
        return occupancy == null ? List.of() : CostWords.block(occupancy);
    }

    public List<SummaryRow> costs() {
        return CostWords.costs(contract().costs());
    }

    public String costsOn() {
        return DayWords.of(contract().costs().on());
    }

    public Table fees() {
        return CostWords.fees(contract().costs());
    }

    private String core(String rest) {
        return "/councils/" + council + "/core/" + rest;
    }
}
