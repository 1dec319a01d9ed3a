package uk.commissioning.core.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The published calendars of schools, as the council has them.
public interface SchoolCalendars {

    /// In the order of school and first day.
    Mono<List<PublishedTerm>> terms(Collection<UUID> sites);

    /// Takes some out and puts others in.
    Mono<Void> change(List<PublishedTerm> gone, List<PublishedTerm> added);

    /// The same, to count with.
    default Mono<Calendars> of(Collection<UUID> sites) {
        return sites.isEmpty() ? Mono.just(Calendars.NONE) : terms(sites).map(Calendars::of);
    }
}
