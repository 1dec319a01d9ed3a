package uk.commissioning.core.placement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.placement.PlacementRecord;
import uk.commissioning.core.placement.PlacementRecord.ChildPart;
import uk.commissioning.core.placement.PlacementRecord.FeePart;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one placement's template shows.
public record PlacementView(String council, PlacementRecord placement) {

    private static final String NOT_KNOWN = "Not known";

    public String list() {
        return "/councils/" + council + "/core/placements";
    }

    public List<SummaryRow> contract() {
        var contract = placement.contract();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Contract number", contract.ref(), open("contracts/" + contract.id(), "the contract")));
        rows.add(SummaryRow.of(
                "School",
                placement.school().name(),
                open("sites/" + placement.places().site(), "the school")));
        rows.add(SummaryRow.of(
                "URN", Objects.requireNonNullElse(placement.school().urn(), "None")));
        rows.add(SummaryRow.of(
                "Provider under contract",
                placement.provider(),
                open("providers/" + placement.places().provider(), "the provider")));
        rows.add(SummaryRow.of("Route", RouteWords.title(contract.route())));
        var agreement = contract.agreement();
        if (agreement != null) {
            rows.add(SummaryRow.of("Agreement", agreement.title() + " (" + agreement.ref() + ")"));
            rows.add(SummaryRow.of("Lot", Objects.requireNonNullElse(agreement.lot(), "None")));
        }
        var reason = contract.routeReason();
        if (reason != null) rows.add(SummaryRow.of("Reason to buy off framework", RouteWords.title(reason)));
        rows.add(SummaryRow.of("Law", placement.contract().regime().title()));
        rows.add(SummaryRow.of("Agreed", Days.inWords(contract.agreedOn())));
        rows.add(SummaryRow.of("Starts", Days.inWords(contract.term().from())));
        rows.add(SummaryRow.of("Ends", Days.inWords(contract.term().to(), "No end agreed")));
        rows.add(SummaryRow.of("Weeks a year", String.valueOf(placement.weeks())));
        return rows;
    }

    public List<SummaryRow> child() {
        var rows = new ArrayList<SummaryRow>();
        var reference = placement.reference();
        if (reference == null) return rows;

        rows.add(SummaryRow.of(
                "Child’s reference", reference.childRef(), open("children/" + reference.childId(), "the child")));
        var child = placement.child();
        if (child != null) addRecord(rows, child);
        rows.add(SummaryRow.of("Attends from", Days.inWords(reference.attends().from())));
        rows.add(SummaryRow.of("Attends until", Days.inWords(reference.attends().to(), "No end agreed")));
        return rows;
    }

    public Table fees() {
        return Table.of(
                "Annual fees by purpose",
                List.of(
                        Table.Column.text("Purpose"),
                        Table.Column.text("From"),
                        Table.Column.text("Until"),
                        Table.Column.number("A year")),
                placement.fees().lines().stream().map(PlacementView::fee).toList());
    }

    public Money annualFee() {
        return placement.fees().annual();
    }

    public String feesOn() {
        return Days.inWords(placement.fees().on());
    }

    private Link open(String path, String what) {
        return Link.to("/councils/" + council + "/core/" + path, "Open").about(what);
    }

    private static void addRecord(List<SummaryRow> rows, ChildPart child) {
        var identity = child.identity();
        var year = child.yearGroup();
        var upn = identity.upn();
        var postcode = identity.homePostcode();
        rows.add(SummaryRow.of("Name", identity.givenName() + " " + identity.familyName()));
        rows.add(SummaryRow.of("Date of birth", Days.inWords(identity.dateOfBirth())));
        rows.add(SummaryRow.of("Year group", year == null ? "Beyond school age" : year.label()));
        rows.add(SummaryRow.of("UPN", upn == null ? NOT_KNOWN : upn.value()));
        rows.add(SummaryRow.of("Home postcode", postcode == null ? NOT_KNOWN : postcode.value()));
        rows.add(SummaryRow.of("Home district", Objects.requireNonNullElse(child.homeDistrict(), NOT_KNOWN)));
        rows.add(SummaryRow.of("Primary need", child.need().title()));
        rows.add(SummaryRow.of("Attendance", child.attendance() == Attendance.DAY ? "Day" : "Residential"));
    }

    private static List<String> fee(FeePart fee) {
        return List.of(
                sentenceCase(fee.purpose()),
                Days.inWords(fee.from()),
                Days.inWords(fee.to(), "No end"),
                fee.yearly().format());
    }

    private static String sentenceCase(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
