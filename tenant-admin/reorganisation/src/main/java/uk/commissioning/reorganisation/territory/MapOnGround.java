package uk.commissioning.reorganisation.territory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.place.Districts.District;

/// A stored map with the names of its areas and its successors, and what it leaves open.
public record MapOnGround(StoredMap stored, String reorganisation, Territory territory) {

    public List<Area> areas() {
        return stored.map().successors().entrySet().stream().map(this::area).toList();
    }

    /// Districts of which it names at most parts: who lives in no named part has no successor by the map.
    public List<District> withoutRow() {
        var named = stored.map().districts();
        return territory.ground().districts().stream()
                .filter(district -> !named.contains(new GssCode(district.code())))
                .toList();
    }

    /// Successors that get nothing, by name with the key.
    public Map<String, String> withoutArea() {
        var left = new TreeMap<>(territory.successors());
        left.keySet().removeAll(stored.map().councils());
        return left;
    }

    private Area area(Map.Entry<GssCode, String> row) {
        var code = row.getKey().value();
        var district = Districts.england().withCode(code);
        return new Area(
                code,
                district == null ? "" : district.name(),
                row.getValue(),
                territory.successors().getOrDefault(row.getValue(), row.getValue()));
    }

    /// A row of the map; a part of a district has no name.
    public record Area(String code, String name, String successor, String successorName) {}
}
