package uk.commissioning.core.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.Site;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.kernel.identifier.Urn;

/// What the directory has of a file of providers, ready to be asked.
final class Directory {
    private final Map<UUID, Provider> byId;
    private final Map<String, Set<Provider>> byName;
    private final Map<ProviderIdentifier, Provider> byNumber = new HashMap<>();
    private final Map<Urn, Site> byUrn = new HashMap<>();
    private final Map<String, Site> byNameAtProvider = new HashMap<>();
    private final Map<UUID, Map<SiteFact.Kind, SiteFact>> facts;

    Directory(Providers.Known known) {
        byId = known.providers().stream().collect(Collectors.toMap(Provider::id, Function.identity()));
        byName = known.providers().stream()
                .flatMap(one -> one.names().map(name -> Map.entry(LegalEntity.key(name), one)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        known.providers().forEach(one -> one.identifiers().forEach(number -> byNumber.put(number, one)));
        known.sites().forEach(this::put);
        facts = known.facts();
    }

    Set<Provider> numbered(Set<ProviderIdentifier> numbers) {
        return numbers.stream().filter(byNumber::containsKey).map(byNumber::get).collect(Collectors.toSet());
    }

    Set<Provider> named(@Nullable String name) {
        return name == null ? Set.of() : byName.getOrDefault(LegalEntity.key(name), Set.of());
    }

    /// The site of a school by its URN, of another site by its name at its provider.
    @Nullable
    Site site(UUID providerId, Site.Facts facts) {
        var urn = facts.urn();
        return urn == null ? byNameAtProvider.get(key(providerId, facts.name())) : byUrn.get(urn);
    }

    @Nullable
    Site school(Urn urn) {
        return byUrn.get(urn);
    }

    /// What is known of a site from registers, the latest of each kind.
    Map<SiteFact.Kind, SiteFact> facts(UUID siteId) {
        return facts.getOrDefault(siteId, Map.of());
    }

    String nameOf(UUID providerId) {
        var provider = byId.get(providerId);
        return provider == null ? "" : provider.name();
    }

    static String key(UUID providerId, String siteName) {
        return providerId + " " + LegalEntity.key(siteName);
    }

    private void put(Site site) {
        var urn = site.facts().urn();
        if (urn != null) byUrn.put(urn, site);
        if (urn == null)
            byNameAtProvider.put(key(site.providerId(), site.facts().name()), site);
    }
}
