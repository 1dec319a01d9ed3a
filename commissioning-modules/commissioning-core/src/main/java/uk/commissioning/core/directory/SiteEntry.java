package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;
import uk.commissioning.core.provider.SiteFact;

/// A site as the directory has it, with all that registers have told of it (IN-26): open to all councils.
public record SiteEntry(SiteLine site, UUID providerId, String providerName, List<Fact> facts) {

    public SiteEntry {
        facts = List.copyOf(facts);
    }

    SiteEntry with(List<Fact> told) {
        return new SiteEntry(site, providerId, providerName, told);
    }

    /// What holds on a day; none where nothing is known for it.
    public @Nullable String on(LocalDate day, SiteFact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.holdsOn(day))
                .max(Comparator.comparing(fact -> fact.from() == null ? LocalDate.MIN : fact.from()))
                .map(Fact::value)
                .orElse(null);
    }

    public boolean isApprovedOn(LocalDate day) {
        return SiteFact.APPROVED.equals(on(day, SiteFact.Kind.SECTION_41));
    }

    /// A fact with its days; no first day where none was told, no last one while it holds.
    public record Fact(
            SiteFact.Kind kind,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
