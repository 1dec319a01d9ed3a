package uk.commissioning.core.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.DirectoryWords;
import uk.commissioning.core.directory.OpenProvider;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.SummaryRow;

/// What one provider's page shows.
public record ProviderView(String council, OpenProvider.Opened opened, List<FieldMessage> errors) {

    public ProviderView {
        errors = List.copyOf(errors);
    }

    public String list() {
        return ProvidersView.path(council);
    }

    public String path() {
        return list() + "/" + opened.provider().id();
    }

    public String name() {
        return opened.provider().name();
    }

    public String on() {
        return opened.dealings().on().toString();
    }

    public DealingsView dealings() {
        return new DealingsView(council, opened.dealings());
    }

    public List<SummaryRow> entity() {
        var provider = opened.provider();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Kind", DirectoryWords.title(provider.kind())));
        if (!provider.formerNames().isEmpty()) {
            rows.add(SummaryRow.of("Also known as", String.join("; ", provider.formerNames())));
        }
        for (var identifier : provider.identifiers()) {
            var isDated = identifier.from() != null || identifier.to() != null;
            var days = isDated ? ", " + DealingsView.days(identifier.from(), identifier.to()) : "";
            rows.add(SummaryRow.of(DirectoryWords.title(identifier.scheme()), identifier.value() + days));
        }
        if (provider.identifiers().isEmpty()) rows.add(SummaryRow.of("Numbers", "None known"));
        return rows;
    }

    public List<SiteRow> sites() {
        return opened.sites().stream().map(site -> SiteRow.of(council, site)).toList();
    }

    static String sitePath(String council, Object id) {
        return "/councils/" + council + "/core/sites/" + id;
    }

    static String district(@Nullable String code) {
        return code == null ? "Not known" : Districts.england().name(code);
    }

    /// A site of the provider.
    public record SiteRow(String href, String name, String kind, String urn, String district) {

        static SiteRow of(String council, SiteLine site) {
            return new SiteRow(
                    sitePath(council, site.id()),
                    site.name(),
                    DirectoryWords.title(site.kind()),
                    Objects.requireNonNullElse(site.urn(), "None"),
                    ProviderView.district(site.district()));
        }
    }
}
