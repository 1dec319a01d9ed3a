package uk.commissioning.alternative.provider;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.provider.ProviderList.Reader;
import uk.commissioning.alternative.provider.ProviderList.Totals;

/// The providers that packages are bought from or can be called off from. What a reader may not see does not leave
/// the database.
interface MasterProviders {

    /// One line more than the limit where there are more.
    Mono<Found> page(Reader reader, ProviderQuestion question);

    record Found(Totals totals, List<ProviderLine> lines) {}
}
