package uk.commissioning.alternative.provider.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.provider.BlockBounds;
import uk.commissioning.alternative.provider.ProviderLine;
import uk.commissioning.alternative.provider.ProviderLine.Standing;
import uk.commissioning.alternative.provider.ProviderList;
import uk.commissioning.alternative.provider.RegistrationStatus;
import uk.commissioning.alternative.web.Sections;
import uk.commissioning.alternative.web.Written;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the master list's template shows.
public record ProvidersView(String council, ProviderList list, List<FieldMessage> errors) {

    public ProvidersView {
        errors = List.copyOf(errors);
    }

    public Sections sections() {
        return Sections.of(
                council,
                Sections.PROVIDERS,
                list.reader().seesPackages(),
                list.reader().seesSpend());
    }

    public String path() {
        return Sections.path(council, Sections.PROVIDERS);
    }

    public String file() {
        return path() + ".csv?" + query();
    }

    public @Nullable String nextPage() {
        var next = list.next();
        return next == null ? null : path() + "?" + query() + "&after=" + next;
    }

    /// The packages of a provider that are in force on the day.
    public String packages(ProviderLine line) {
        return Sections.path(council, Sections.PACKAGES) + "?provider=" + line.id() + "&on=" + on();
    }

    public String on() {
        return list.question().on().toString();
    }

    public String onInWords() {
        return DayWords.of(list.question().on());
    }

    public boolean isFiltered() {
        return list.question().status() != null;
    }

    public List<Option> statuses() {
        var chosen = list.question().status();
        var options = new ArrayList<>(List.of(Option.of("", "Any status", chosen == null)));
        Arrays.stream(RegistrationStatus.values())
                .map(status -> Option.of(status.name(), status.title(), status == chosen))
                .forEach(options::add);
        return options;
    }

    public String summary() {
        var totals = list.totals();
        var served = totals.bought().served();
        var packages = Written.count(totals.bought().inForce(), "package", "packages") + " in force";
        var children = served == null
                ? ""
                : " for " + Written.count(served.children(), "child", "children") + ", "
                        + Written.hours(served.weeklyHours()) + " hours a week";
        return Written.count(totals.providers(), "provider", "providers") + ", " + packages + children + ".";
    }

    public Money yearly() {
        return list.totals().bought().yearly();
    }

    public List<String> urns(ProviderLine line) {
        return line.registration().urns();
    }

    public String number(long number) {
        return Written.number(number);
    }

    /// "1 coming, 2 ended"; none where there are neither.
    public @Nullable String others(ProviderLine line) {
        var parts = new ArrayList<String>();
        if (line.bought().coming() > 0) parts.add(Written.number(line.bought().coming()) + " coming");
        if (line.bought().ended() > 0) parts.add(Written.number(line.bought().ended()) + " ended");
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    public String children(ProviderLine line) {
        var served = line.bought().served();
        return served == null ? "" : Written.number(served.children());
    }

    public String hours(ProviderLine line) {
        var served = line.bought().served();
        return served == null ? "" : Written.hours(served.weeklyHours());
    }

    /// Standings other than "active" (IN-24).
    public List<Tag> standings(ProviderLine line) {
        return line.standings().stream()
                .filter(standing -> !standing.status().name().equals("ACTIVE"))
                .map(Tag::of)
                .toList();
    }

    public boolean hasBlocks() {
        return list.lines().stream().anyMatch(line -> !line.blocks().isEmpty());
    }

    /// The warning of AE-07; none where all blocks are normal.
    public @Nullable String warning(ProviderLine line) {
        var bounds = list.bounds();
        if (bounds == null || ProviderAnswer.Blocks.of(line, bounds).outsideNormal() == 0) return null;

        return "Outside " + normal(bounds);
    }

    public @Nullable String normal() {
        var bounds = list.bounds();
        return bounds == null ? null : normal(bounds);
    }

    private static String normal(BlockBounds bounds) {
        return bounds.least().formatWholePounds() + " to " + bounds.most().formatWholePounds();
    }

    private String query() {
        var status = list.question().status();
        return "on=" + on() + (status == null ? "" : "&status=" + status);
    }

    /// A standing as a tag, and what it is about where that is one site.
    public record Tag(
            String text, boolean stopping, @Nullable String site) {

        static Tag of(Standing standing) {
            var status = standing.status();
            return new Tag(status.title(), status.stopsNewPlacements(), standing.site());
        }
    }
}
