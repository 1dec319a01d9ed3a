package uk.commissioning.reorganisation.territory;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssArea;
import uk.commissioning.kernel.identifier.GssCode;

/// The successor of each district, and of each lower super output area where a map cuts a district (LG-10, steps 3 and
/// 4). A successor is named by its council's key.
public record TerritoryMap(SortedMap<GssCode, String> successors) {

    public TerritoryMap {
        successors = new TreeMap<>(successors);
    }

    public static TerritoryMap of(Map<GssCode, String> successors) {
        return new TerritoryMap(new TreeMap<>(successors));
    }

    /// The successor whose area it is, and what named it; none where the map names neither. The smaller area is asked
    /// first.
    public @Nullable Named successorOf(@Nullable GssCode lsoa, @Nullable GssCode district) {
        if (lsoa != null && successors.get(lsoa) instanceof String successor) return new Named(successor, lsoa);
        if (district != null && successors.get(district) instanceof String successor) {
            return new Named(successor, district);
        }
        return null;
    }

    /// Every council that gets a part of the area.
    public Set<String> councils() {
        return Set.copyOf(successors.values());
    }

    /// Whether it cuts districts.
    public boolean isBelowDistricts() {
        return successors.keySet().stream().anyMatch(TerritoryMap::isPart);
    }

    Set<GssCode> districts() {
        return successors.keySet().stream().filter(code -> !isPart(code)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPart(GssCode code) {
        return code.area() == GssArea.LOWER_SUPER_OUTPUT_AREA;
    }

    /// A successor, and the area of the map by which it was found.
    public record Named(String successor, GssCode area) {}
}
