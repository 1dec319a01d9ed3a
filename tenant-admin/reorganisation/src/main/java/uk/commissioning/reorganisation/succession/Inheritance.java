package uk.commissioning.reorganisation.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.reorganisation.territory.TerritoryMap;

/// What decides who inherits: the councils, the map, vesting day, and the day on which keys are counted.
public record Inheritance(
        List<Predecessor> predecessors,
        List<Heir> heirs,
        TerritoryMap map,
        LocalDate vestingDay,
        LocalDate snapshotDay) {

    public Inheritance {
        predecessors = List.copyOf(predecessors);
        heirs = List.copyOf(heirs);
    }

    /// The council that takes what nothing else allocates.
    public Heir nominated() {
        return heirs.stream().filter(Heir::nominated).findFirst().orElseThrow();
    }

    /// A council whose contracts are divided, and its districts on the day before vesting day.
    public record Predecessor(UUID council, String key, Set<GssCode> districts) {

        public Predecessor {
            districts = Set.copyOf(districts);
        }
    }

    /// A council that takes over; `council` is null until it is planned.
    public record Heir(String key, @Nullable UUID council, boolean nominated) {}
}
