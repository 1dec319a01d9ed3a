package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;

/// A member of a lot on a day. Its last day is never after the agreement's (IN-05, AC-12). How it stands is
/// there only for those who may read standings: as the agreement has it, and as the council has it.
public record Member(
        UUID id,
        String lot,
        Provider provider,
        @Nullable Site site,
        LocalDate from,
        LocalDate to,
        @Nullable Stands stands) {

    public record Provider(UUID id, String name) {}

    public record Site(UUID id, String name, @Nullable String urn) {}

    /// The status of the membership, and the standing of the school or its provider on the day (IN-24).
    public record Stands(StandingStatus membership, StandingStatus standing) {}
}
