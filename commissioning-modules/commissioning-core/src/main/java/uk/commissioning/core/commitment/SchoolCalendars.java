package uk.commissioning.core.commitment;

import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The published calendars of schools.
public interface SchoolCalendars {

    Mono<Calendars> of(Collection<UUID> sites);
}
