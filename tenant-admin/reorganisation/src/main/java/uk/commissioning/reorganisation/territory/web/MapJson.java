package uk.commissioning.reorganisation.territory.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.commissioning.kernel.place.Districts.District;
import uk.commissioning.reorganisation.territory.MapOnGround;

/// A map as endpoints answer it: `districtsWithoutRow` are named by parts at most, `successorsWithoutArea` get
/// nothing.
record MapJson(
        UUID id,
        String name,
        int number,
        Instant madeAt,
        String madeBy,
        List<MapOnGround.Area> areas,
        List<DistrictJson> districtsWithoutRow,
        List<String> successorsWithoutArea) {

    static MapJson of(MapOnGround map) {
        var stored = map.stored();
        return new MapJson(
                stored.id(),
                stored.name().value(),
                stored.number(),
                stored.madeAt(),
                stored.maker(),
                map.areas(),
                map.withoutRow().stream().map(DistrictJson::of).toList(),
                List.copyOf(map.withoutArea().keySet()));
    }

    record DistrictJson(String code, String name) {

        private static DistrictJson of(District district) {
            return new DistrictJson(district.code(), district.name());
        }
    }
}
