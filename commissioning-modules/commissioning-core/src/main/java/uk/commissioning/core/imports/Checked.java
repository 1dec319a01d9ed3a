package uk.commissioning.core.imports;

import reactor.core.publisher.Mono;

/// A file that was checked: what its rows would do, and the way to do it.
public record Checked(Tally tally, Mono<Void> storing) {}
