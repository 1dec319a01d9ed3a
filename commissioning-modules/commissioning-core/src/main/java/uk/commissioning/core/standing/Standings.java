package uk.commissioning.core.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.standing.Standing.Whom;
import uk.commissioning.kernel.identifier.Urn;

/// The standings of the bound council.
interface Standings {

    /// Those that hold on a day, by provider and school.
    Mono<List<Standing>> holdingOn(LocalDate day);

    /// Empty where there is none with that id.
    Mono<Standing> withId(UUID id);

    /// The school with that URN, or the provider that runs it; empty where no such school is known.
    Mono<Whom> whom(Urn urn, boolean wholeProvider);

    /// The one of them with the latest first day, kept from others until the transaction ends; empty without any.
    Mono<Standing> latestOf(Whom whom);

    Mono<Void> add(Standing standing);

    Mono<Void> end(UUID id, LocalDate lastDay);

    /// Empty where the version is no longer the one that the standing had.
    Mono<Standing> replace(Standing changed);
}
