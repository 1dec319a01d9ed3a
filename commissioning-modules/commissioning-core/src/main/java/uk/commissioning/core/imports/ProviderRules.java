package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.Site;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.tenancy.Ids;

/// Checks a file of providers against the directory: who is new, which sites are new, and where the two contradict.
final class ProviderRules {
    private final Directory directory;
    private final OnceInFile<Urn> schools = new OnceInFile<>(ProviderRow.URN);
    private final OnceInFile<String> otherSites = new OnceInFile<>(ProviderRow.SITE_NAME);
    private final List<Provider> newProviders = new ArrayList<>();
    private final List<Site> newSites = new ArrayList<>();
    private final Map<UUID, Set<SiteFact>> newFacts = new LinkedHashMap<>();
    private Tally tally = Tally.NOTHING;

    private ProviderRules(Directory directory) {
        this.directory = directory;
    }

    static Outcome check(List<ProviderRow> rows, Directory directory) {
        var rules = new ProviderRules(directory);
        LegalEntity.of(rows).forEach(rules::check);
        return new Outcome(rules.newProviders, rules.newSites, rules.newFacts, rules.tally);
    }

    private void check(LegalEntity entity) {
        var match = ProviderMatch.of(entity, directory);
        if (match.provider() != null && match.isNew()) newProviders.add(match.provider());
        var first = true;
        for (var row : entity.rows()) {
            var siteIsNew = row.site() != null && isNewSite(row, row.site(), match.provider());
            var isNews = siteIsNew || (first && match.isNew());
            tally = tally.plus(isNews ? Tally.Change.ADDED : Tally.Change.UNCHANGED);
            first = false;
        }
    }

    private boolean isNewSite(ProviderRow told, Site.Facts facts, @Nullable Provider provider) {
        var row = told.row();
        if (!schools.first(row, facts.urn()) || provider == null) return false;
        if (facts.urn() == null && !otherSites.first(row, Directory.key(provider.id(), facts.name()))) return false;

        var known = directory.site(provider.id(), facts);
        if (known == null) {
            var site = new Site(Ids.next(), provider.id(), facts);
            newSites.add(site);
            if (!told.facts().isEmpty()) newFacts.put(site.id(), told.facts());
            return true;
        }
        compare(row, facts, known, provider);
        return known.providerId().equals(provider.id()) && addsFacts(told, known);
    }

    /// The directory grows by facts that it does not have; one that it has stays (IN-26).
    private boolean addsFacts(ProviderRow told, Site known) {
        var before = directory.facts(known.id());
        var added = new HashSet<SiteFact>();
        for (var fact : told.facts()) {
            var stored = before.get(fact.kind());
            if (stored == null) added.add(fact);
            else if (!stored.equals(fact)) {
                told.row().notice(column(fact.kind()), ImportReason.PROVIDER_KEPT_AS_KNOWN, stored.value());
            }
        }
        if (!added.isEmpty()) newFacts.put(known.id(), added);
        return !added.isEmpty();
    }

    private static Column column(SiteFact.Kind fact) {
        return switch (fact) {
            case LSOA -> ProviderRow.LSOA;
            case CAPACITY -> ProviderRow.CAPACITY;
            case AGE_FROM -> ProviderRow.AGE_FROM;
            case AGE_TO -> ProviderRow.AGE_TO;
            case SECTION_41 -> ProviderRow.SECTION_41;
            case REGISTRATION -> ProviderRow.SITE_KIND;
        };
    }

    private void compare(Row row, Site.Facts facts, Site known, Provider provider) {
        if (!known.providerId().equals(provider.id())) {
            row.problem(ProviderRow.URN, ImportReason.SCHOOL_OF_ANOTHER_PROVIDER, directory.nameOf(known.providerId()));
            return;
        }
        compare(row, ProviderRow.SITE_NAME, facts.name(), known.facts().name());
        compare(row, ProviderRow.SITE_KIND, facts.kind(), known.facts().kind());
        compare(row, ProviderRow.DISTRICT, facts.district(), known.facts().district());
        compare(row, ProviderRow.POSTCODE, facts.postcode(), known.facts().postcode());
    }

    private static void compare(Row row, Column column, @Nullable Object told, @Nullable Object known) {
        if (told == null || row.leavesBlank(column) || told.equals(known)) return;
        row.notice(column, ImportReason.PROVIDER_KEPT_AS_KNOWN, Objects.toString(known, ""));
    }

    /// What a file adds to the directory.
    record Outcome(List<Provider> newProviders, List<Site> newSites, Map<UUID, Set<SiteFact>> newFacts, Tally tally) {}
}
