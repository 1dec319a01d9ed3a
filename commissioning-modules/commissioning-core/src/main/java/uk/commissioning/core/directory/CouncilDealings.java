package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.Dealings.ContractTotal;
import uk.commissioning.core.directory.Dealings.MembershipLine;
import uk.commissioning.core.directory.Dealings.PlacementTotal;
import uk.commissioning.core.directory.Dealings.StandingLine;

/// What the bound council has to do with a provider or one of its sites. No list is longer than
/// `DirectoryEntries.MOST`.
interface CouncilDealings {

    /// All that were ever set, the latest first.
    Mono<List<StandingLine>> standings(With with);

    /// All that there ever were, the latest first.
    Mono<List<MembershipLine>> memberships(With with);

    Mono<List<ContractTotal>> contracts(With with, LocalDate day);

    Mono<PlacementTotal> placements(UUID site, LocalDate day);

    /// A provider with all its sites, or one site and what the provider is as a whole.
    record With(UUID provider, @Nullable UUID site) {}
}
