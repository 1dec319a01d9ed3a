package uk.commissioning.core.provider;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.Urn;

/// The directory of providers and sites that all councils share. It only grows: what is there stays as it is.
public interface Providers {

    /// Waits for another import that adds to the directory; held until the transaction ends.
    Mono<Void> lock();

    /// Providers with any of the names, identifiers or schools, with all their sites.
    Mono<Known> known(Wanted wanted);

    Mono<List<Site>> schools(Collection<Urn> urns);

    Mono<Void> add(List<Provider> providers, List<Site> sites);

    /// What a file names.
    record Wanted(Set<String> names, Set<ProviderIdentifier> identifiers, Set<Urn> urns) {
        public Wanted {
            names = Set.copyOf(names);
            identifiers = Set.copyOf(identifiers);
            urns = Set.copyOf(urns);
        }
    }

    /// What the directory has of it.
    record Known(List<Provider> providers, List<Site> sites) {
        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known {
            providers = List.copyOf(providers);
            sites = List.copyOf(sites);
        }
    }
}
