package uk.commissioning.core.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.Urn;

/// The directory of providers and sites that all councils share. It only grows: what is there stays as it is.
public interface Providers {

    /// Waits for another import that adds to the directory; held until the transaction ends.
    Mono<Void> lock();

    /// Providers with any of the names, identifiers or schools, with all their sites.
    Mono<Known> known(Wanted wanted);

    Mono<List<Site>> schools(Collection<Urn> urns);

    /// Providers by their numbers.
    Mono<Map<ProviderIdentifier, UUID>> numbered(Collection<ProviderIdentifier> numbers);

    Mono<Void> add(List<Provider> providers, List<Site> sites, Map<UUID, Set<SiteFact>> facts);

    /// What a file names.
    record Wanted(Set<String> names, Set<ProviderIdentifier> identifiers, Set<Urn> urns) {
        public Wanted {
            names = Set.copyOf(names);
            identifiers = Set.copyOf(identifiers);
            urns = Set.copyOf(urns);
        }
    }

    /// What the directory has of it.
    record Known(List<Provider> providers, List<Site> sites, Map<UUID, Map<SiteFact.Kind, SiteFact>> facts) {
        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known(List<Provider> providers, List<Site> sites) {
            this(providers, sites, Map.of());
        }

        public Known {
            providers = List.copyOf(providers);
            sites = List.copyOf(sites);
            facts = Map.copyOf(facts);
        }
    }
}
