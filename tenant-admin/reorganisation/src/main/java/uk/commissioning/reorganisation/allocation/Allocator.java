package uk.commissioning.reorganisation.allocation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.reorganisation.territory.TerritoryMap;

/// LG-10, first match wins: what somebody decided; the part of a district in which the child lives, if the map names
/// it; the home district; else the nominated council. A looked-after child goes where it is, and somebody confirms it.
/// Nobody is dropped.
public final class Allocator {

    private final TerritoryMap map;
    private final String nominated;
    private final Map<UUID, Set<GssCode>> areas;

    /// `areas` has the districts of each predecessor.
    public Allocator(TerritoryMap map, String nominated, Map<UUID, Set<GssCode>> areas) {
        this.map = map;
        this.nominated = nominated;
        this.areas = Map.copyOf(areas);
    }

    public Allocation of(ChildFacts child) {
        var flags = EnumSet.noneOf(AllocationFlag.class);
        if (isOutside(child)) flags.add(AllocationFlag.OUTSIDE_AREA);
        if (child.decided() != null) return new Allocation(child.decided(), AllocationRule.DECIDED, flags);

        if (child.lookedAfter()) flags.add(AllocationFlag.LOOKED_AFTER_TO_CONFIRM);
        if (child.homeDistrict() == null) flags.add(AllocationFlag.HOME_NOT_KNOWN);
        var named = map.successorOf(child.homeLsoa(), child.homeDistrict());
        if (named != null) return new Allocation(named.successor(), rule(child, named), flags);

        flags.add(AllocationFlag.UNALLOCATED);
        return new Allocation(nominated, AllocationRule.UNALLOCATED, flags);
    }

    private static AllocationRule rule(ChildFacts child, TerritoryMap.Named named) {
        if (child.lookedAfter()) return AllocationRule.LOOKED_AFTER;
        return named.area().equals(child.homeLsoa()) ? AllocationRule.HOME_LSOA : AllocationRule.HOME_DISTRICT;
    }

    private boolean isOutside(ChildFacts child) {
        @Nullable GssCode home = child.homeDistrict();
        return home != null
                && !areas.getOrDefault(child.predecessor(), Set.of()).contains(home);
    }
}
