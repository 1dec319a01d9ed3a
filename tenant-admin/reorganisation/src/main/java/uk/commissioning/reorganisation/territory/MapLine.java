package uk.commissioning.reorganisation.territory;

import java.time.Instant;
import java.util.UUID;

/// A map in the list of maps; `areas` is the number of its rows.
public record MapLine(UUID id, String name, int number, int areas, Instant madeAt, String maker) {}
