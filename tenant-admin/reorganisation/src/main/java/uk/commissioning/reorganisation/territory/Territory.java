package uk.commissioning.reorganisation.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.refusal.Refused;

/// Whose area is divided and who may take it: the GSS codes of the predecessors on the day before vesting day, the
/// names of those that have none on it, and the names of the successors by key.
public record Territory(
        LocalDate vestingDay, Set<GssCode> codes, List<String> withoutCode, Map<String, String> successors) {

    public Territory {
        codes = Set.copyOf(codes);
        withoutCode = List.copyOf(withoutCode);
        successors = Map.copyOf(successors);
    }

    public LocalDate eve() {
        return vestingDay.minusDays(1);
    }

    public Ground ground() {
        return Ground.of(codes, successors.keySet(), vestingDay);
    }

    /// The ground on which a map is drawn: without a code of each predecessor nobody could tell a gap.
    Ground wholeGround() {
        if (!withoutCode.isEmpty()) {
            throw Refused.because(
                    MapReason.PREDECESSOR_WITHOUT_GSS_CODE, String.join(", ", withoutCode), eve().toString());
        }
        return ground();
    }
}
