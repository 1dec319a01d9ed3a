package uk.commissioning.inmss.published;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The figures that the bound council has published.
interface PublishedFigures {

    /// All of them, the latest period first.
    Mono<List<PublishedFigure>> all();

    /// Empty where there is none with that id.
    Mono<PublishedFigure> withId(UUID id);

    /// Another one of the same source, period, measure and basis; empty where there is none.
    Mono<PublishedFigure> twinOf(PublishedFigure figure);

    Mono<Void> add(PublishedFigure figure);

    /// Empty where the version is no longer the one that the figure had.
    Mono<PublishedFigure> replace(PublishedFigure changed);
}
