package uk.commissioning.core.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;

/// How the council stands with a school, or with a provider as a whole, from one day to another.
public record Standing(
        UUID id,
        Whom whom,
        StandingStatus status,
        @Nullable String reason,
        Days days,
        @Nullable UUID setBy,
        long version) {

    /// A provider, and one of its sites where it is not about the whole provider.
    public record Whom(
            UUID provider, String providerName, @Nullable Site site) {}

    /// A site of the directory.
    public record Site(UUID id, String name, @Nullable String urn) {}

    /// The first day and the last; no last one while it holds.
    public record Days(LocalDate from, @Nullable LocalDate to) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /// An embargo, a suspension or a termination is lifted by somebody else than who set it (domain 10).
    boolean isLiftedBy(StandingStatus next) {
        return status.stopsNewPlacements() && !next.stopsNewPlacements();
    }
}
