package uk.commissioning.inmss.published;

import java.time.Instant;
import java.util.UUID;

/// A figure as it was published: never changed to fit another one.
public record PublishedFigure(UUID id, Content content, Entry entry, long version) {

    /// What was published, where, and what it counts. `amount` is whole pence, or a number of placements.
    public record Content(Words words, FigurePeriod period, Measure measure, Part part, Value value) {}

    /// What it is called, where it was published, and on what basis.
    public record Words(String label, String source, String basis) {}

    /// As it was printed, and exactly.
    public record Value(String printed, long amount) {}

    /// Who entered or last changed it, and when.
    public record Entry(UUID by, String name, Instant at) {}
}
