package uk.commissioning.core.directory.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.Dealings.PlacementTotal;
import uk.commissioning.core.directory.DirectoryWords;
import uk.commissioning.core.directory.OpenSite;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one site's page shows.
public record SiteView(String council, OpenSite.Opened opened, List<FieldMessage> errors) {

    private static final String NOT_KNOWN = "Not known";

    public SiteView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return ProviderView.sitePath(council, opened.site().site().id());
    }

    public String provider() {
        return ProvidersView.path(council) + "/" + opened.site().providerId();
    }

    public String providerName() {
        return opened.site().providerName();
    }

    public String name() {
        return opened.site().site().name();
    }

    public String on() {
        return opened.dealings().on().toString();
    }

    public DealingsView dealings() {
        return new DealingsView(council, opened.dealings());
    }

    public @Nullable PlacementTotal placements() {
        return opened.dealings().placements();
    }

    public String placementsInWords() {
        var placements = placements();
        if (placements == null) return "";
        return placements.placements() == 1
                ? "1 placement"
                : DealingsView.number(placements.placements()) + " placements";
    }

    public List<SummaryRow> about() {
        var site = opened.site().site();
        return List.of(
                SummaryRow.of("Run by", providerName(), Link.to(provider(), "See the provider")),
                SummaryRow.of("Kind", DirectoryWords.title(site.kind())),
                SummaryRow.of("URN", Objects.requireNonNullElse(site.urn(), "None")),
                SummaryRow.of("District", ProviderView.district(site.district())),
                SummaryRow.of("Postcode", Objects.requireNonNullElse(site.postcode(), NOT_KNOWN)));
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Registered capacity", known(SiteFact.Kind.CAPACITY)),
                SummaryRow.of("Ages", ages()),
                SummaryRow.of("Section 41", section41()),
                SummaryRow.of("Registration", known(SiteFact.Kind.REGISTRATION)),
                SummaryRow.of("Lower super output area", known(SiteFact.Kind.LSOA)));
    }

    public boolean hasHistory() {
        return !opened.site().facts().isEmpty();
    }

    public Table history() {
        return new Table(
                "Everything that registers have told",
                List.of(Table.Column.text("Fact"), Table.Column.text("Value"), Table.Column.text("Holds")),
                opened.site().facts().stream()
                        .map(fact -> List.of(
                                DirectoryWords.title(fact.kind()),
                                fact.value().equals(SiteFact.APPROVED) ? "Approved" : fact.value(),
                                DealingsView.days(fact.from(), fact.to())))
                        .toList(),
                true);
    }

    private String section41() {
        return opened.site().isApprovedOn(opened.dealings().on()) ? "Approved" : "Not known to be approved";
    }

    private String ages() {
        var from = opened.fact(SiteFact.Kind.AGE_FROM);
        var to = opened.fact(SiteFact.Kind.AGE_TO);
        if (from == null && to == null) return NOT_KNOWN;
        if (from == null) return "Up to " + to;
        return to == null ? "From " + from : from + " to " + to;
    }

    private String known(SiteFact.Kind kind) {
        return Objects.requireNonNullElse(opened.fact(kind), NOT_KNOWN);
    }
}
