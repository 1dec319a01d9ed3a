package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.Sight;

/// The council's packages as their readers see them. What is out of a reader's sight does not leave the database.
interface PackageRegister {

    /// One line more than the limit where there are more.
    Mono<List<PackageLine>> lines(Sight sight, PackageQuestion question, LocalDate today);

    /// Empty when the council has no such package.
    Mono<PackageRecord> withId(Sight sight, UUID id, LocalDate today);
}
