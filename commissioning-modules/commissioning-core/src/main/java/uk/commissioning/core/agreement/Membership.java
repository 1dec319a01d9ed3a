package uk.commissioning.core.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.refusal.Refused;

/// A place on a lot, per legal entity and school (IN-16), and how its holder stands.
public record Membership(
        UUID id,
        UUID lotId,
        Member member,
        LocalDate from,
        @Nullable LocalDate to,
        StandingStatus standing) {

    /// Refuses a first day outside the agreement's term. A last day beyond it is none: the membership ends with the
    /// agreement and is extended with it, whatever was asked for (IN-05).
    public Membership within(Period term) {
        if (!term.contains(from)) {
            throw Refused.because(AgreementReason.MEMBERSHIP_OUTSIDE_AGREEMENT, term.from(), term.to());
        }
        return outlives(term) ? new Membership(id, lotId, member, from, null, standing) : this;
    }

    /// Whether its last day would be beyond the agreement's.
    public boolean outlives(Period term) {
        return to != null && to.isAfter(term.to());
    }

    /// Its days, to the end of the agreement where no last day is told, and never beyond (IN-05).
    public boolean holdsOn(LocalDate day, Period term) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to)) && term.contains(day);
    }

    /// Whether both would make the same provider and school a member of the same lot on the same day (IN-16).
    public boolean overlaps(Membership other) {
        return lotId.equals(other.lotId)
                && member.equals(other.member)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /// The legal entity, and the school it is a member with; no school where it is a member as a whole.
    public record Member(UUID providerId, @Nullable UUID siteId) {

        /// Whether this membership is good for a call-off with that provider at that school.
        boolean covers(Member called) {
            return siteId == null || called.siteId == null
                    ? providerId.equals(called.providerId)
                    : siteId.equals(called.siteId);
        }
    }
}
