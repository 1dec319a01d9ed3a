package uk.commissioning.reorganisation.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.place.Districts.District;

/// What a map must cover: the districts of the predecessors as they are on the day before vesting day, and the keys of
/// the councils that may take them.
public record Ground(List<District> districts, Set<String> successors, LocalDate eve) {

    public Ground {
        districts = List.copyOf(districts);
        successors = Set.copyOf(successors);
    }

    /// The ground of predecessors with these GSS codes.
    public static Ground of(Set<GssCode> predecessors, Set<String> successors, LocalDate vestingDay) {
        var eve = vestingDay.minusDays(1);
        var codes = predecessors.stream().map(GssCode::value).toList();
        var districts = Districts.england().ofCouncil(codes, eve);
        return new Ground(districts, successors, eve);
    }

    boolean has(GssCode district) {
        return districts.stream().anyMatch(area -> area.code().equals(district.value()));
    }
}
