package uk.commissioning.core.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/// The published calendars of schools, as the council has them.
public interface SchoolCalendars {

    /// In the order of school and first day.
    Mono<List<PublishedTerm>> terms(Collection<UUID> sites);

    /// Takes some out and puts others in.
    Mono<Void> change(List<PublishedTerm> gone, List<PublishedTerm> added);

    /// Divides lines over years with the calendars that they need; without a question where they need none.
    default Mono<Commitments> dividing(YearsAsked asked, Stream<CommitmentLine> lines) {
        var sites = lines.map(line -> line.spread().calendarOf())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var calendars =
                sites.isEmpty() ? Mono.just(Calendars.NONE) : terms(sites).map(Calendars::of);
        return calendars.map(known -> new Commitments(asked, known));
    }
}
