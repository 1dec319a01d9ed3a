package uk.commissioning.reorganisation.territory;

import java.util.List;
import uk.commissioning.kernel.place.Districts.District;

/// A map, and the districts of which it names at most parts: a child there who lives in no named part has no
/// successor by the map.
public record DrawnMap(TerritoryMap map, List<District> withoutRow) {

    public DrawnMap {
        withoutRow = List.copyOf(withoutRow);
    }
}
