package uk.commissioning.core.standing;

import java.util.Objects;
import java.util.UUID;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;

/// What a new or changed standing must keep to (IN-24, domain 10).
final class StandingRules {

    private StandingRules() {}

    /// What stops new placements is decided by a commissioner.
    static void mayDecide(Visit visit, StandingStatus status) {
        if (status.stopsNewPlacements()) visit.require(StandingPermission.STOP);
    }

    static void mayFollow(Standing latest, Standing next, UUID by) {
        if (!latest.days().from().isBefore(next.days().from())) {
            throw Refused.because(
                    StandingReason.STANDING_SET_FROM_LATER_DAY, latest.days().from());
        }
        if (latest.days().includes(next.days().from())) mayLift(latest, next.status(), by);
    }

    /// Whoever put a school under embargo does not lift it alone.
    static void mayLift(Standing standing, StandingStatus next, UUID by) {
        if (standing.isLiftedBy(next) && Objects.equals(standing.setBy(), by)) {
            throw Refused.because(StandingReason.STANDING_LIFTED_BY_SECOND_PERSON);
        }
    }
}
