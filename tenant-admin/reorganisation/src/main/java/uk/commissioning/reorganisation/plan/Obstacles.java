package uk.commissioning.reorganisation.plan;

import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.succession.WorkedOut;

/// Refuses a plan while something stands in its way, every record by its number.
public final class Obstacles {

    private Obstacles() {}

    public static WorkedOut none(WorkedOut workedOut) {
        if (workedOut.obstacles().isEmpty()) return workedOut;
        throw Refused.fields(workedOut.obstacles().stream()
                .map(obstacle -> FieldRefusal.of(
                        obstacle.council(), reason(obstacle.kind()), obstacle.council(), obstacle.record()))
                .toList());
    }

    private static PlanReason reason(WorkedOut.ObstacleKind kind) {
        return switch (kind) {
            case KEY_SUMS_TO_ZERO -> PlanReason.KEY_SUMS_TO_ZERO;
            case LEAVES_A_COUNCIL_THAT_GOES_ON -> PlanReason.LEAVES_A_COUNCIL_THAT_GOES_ON;
            case SUCCESSOR_NOT_PLANNED -> PlanReason.SUCCESSOR_NOT_PLANNED;
            case MODULE_NOT_ENABLED -> PlanReason.MODULE_OFF_IN_SUCCESSOR;
        };
    }
}
