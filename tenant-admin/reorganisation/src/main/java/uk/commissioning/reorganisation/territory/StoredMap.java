package uk.commissioning.reorganisation.territory;

import java.time.Instant;
import java.util.UUID;

/// One version of a map. It never changes: a change is a new version with the next number.
public record StoredMap(UUID id, MapName name, int number, TerritoryMap map, Instant madeAt, String maker) {

    /// The name with the version, as people say it.
    public String title() {
        return name + ", version " + number;
    }
}
