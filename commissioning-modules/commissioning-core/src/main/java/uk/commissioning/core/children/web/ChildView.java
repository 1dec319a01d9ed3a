package uk.commissioning.core.children.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.children.ChildRecord;
import uk.commissioning.core.children.ChildRecord.ContractPart;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one child's template shows.
public record ChildView(String council, ChildRecord child, List<FieldMessage> errors) {

    private static final String NOT_KNOWN = "Not known";

    public ChildView {
        errors = List.copyOf(errors);
    }

    public String search() {
        return "/councils/" + council + "/core/children";
    }

    public String path() {
        return search() + "/" + child.id();
    }

    public String href(ContractPart contract) {
        return "/councils/" + council + "/core/contracts/" + contract.id();
    }

    public String on() {
        return child.day().toString();
    }

    public String day() {
        return DayWords.of(child.day());
    }

    public List<SummaryRow> record() {
        var part = child.child();
        if (part == null) return List.of();

        var rows = new ArrayList<SummaryRow>();
        var identity = part.identity();
        if (identity == null) {
            rows.add(SummaryRow.of("Name", "Nobody has told it yet: only the reference is known"));
        } else {
            addIdentity(rows, identity);
        }
        var year = part.facts().yearGroup();
        rows.add(SummaryRow.of("Year group", year == null ? NOT_KNOWN : year.label()));
        var needs = part.needs().stream().map(Need::title).collect(Collectors.joining("; "));
        rows.add(SummaryRow.of("Needs, the primary one first", needs.isEmpty() ? NOT_KNOWN : needs));
        rows.add(SummaryRow.of("EHC plan", known(part.facts().ehcp())));
        rows.add(SummaryRow.of("Looked after", known(part.facts().lookedAfter())));
        return rows;
    }

    private static void addIdentity(List<SummaryRow> rows, ChildIdentity identity) {
        var upn = identity.upn();
        var postcode = identity.homePostcode();
        rows.add(SummaryRow.of("Name", identity.givenName() + " " + identity.familyName()));
        rows.add(SummaryRow.of("Date of birth", DayWords.of(identity.dateOfBirth())));
        rows.add(SummaryRow.of("UPN", upn == null ? NOT_KNOWN : upn.value()));
        rows.add(SummaryRow.of("Home postcode", postcode == null ? NOT_KNOWN : postcode.value()));
    }

    public Table homes() {
        var part = child.child();
        var homes = part == null ? List.<ChildRecord.Home>of() : part.homes();
        return Table.of(
                "Homes",
                List.of(
                        Table.Column.text("District"),
                        Table.Column.text("Lower super output area"),
                        Table.Column.text("From"),
                        Table.Column.text("Until")),
                homes.stream().map(ChildView::home).toList());
    }

    private static List<String> home(ChildRecord.Home home) {
        var code = home.district();
        return List.of(
                code == null ? NOT_KNOWN : Districts.england().name(code),
                Objects.requireNonNullElse(home.lsoa(), NOT_KNOWN),
                DayWords.of(home.from(), "Not told"),
                DayWords.of(home.to(), "It still holds"));
    }

    public String where(ContractPart contract) {
        var site = contract.where().site();
        return site == null
                ? contract.where().provider()
                : site + ", of " + contract.where().provider();
    }

    public String dates(ContractPart contract) {
        return DayWords.span(
                contract.running().term().from(), contract.running().lastDay());
    }

    public boolean runs(ContractPart contract) {
        return contract.running().includes(child.day());
    }

    public @Nullable String ended(ContractPart contract) {
        var ending = contract.running().ending();
        return ending == null ? null : ending.reason().title();
    }

    /// "Education £50,000.00; therapy £2,000.00".
    public String purposes(ContractPart contract) {
        var words = contract.fees().stream()
                .map(fee -> fee.purpose().replace('_', ' ').toLowerCase(Locale.ROOT) + " "
                        + fee.yearly().format())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String known(@Nullable Boolean fact) {
        if (fact == null) return NOT_KNOWN;
        return fact ? "Yes" : "No";
    }
}
