package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.money.Money;

/// What the reader's own council has to do with a provider or a site on a day. A part that the reader may not see is
/// none. Contracts and placements are told in totals, never one by one and never with a child.
public record Dealings(
        LocalDate on,
        @Nullable List<StandingLine> standings,
        @Nullable List<MembershipLine> memberships,
        @Nullable List<ContractTotal> contracts,
        @Nullable PlacementTotal placements) {

    static Dealings unseen(LocalDate on) {
        return new Dealings(on, null, null, null, null);
    }

    Dealings withStandings(List<StandingLine> seen) {
        return new Dealings(on, seen, memberships, contracts, placements);
    }

    Dealings withMemberships(List<MembershipLine> seen) {
        return new Dealings(on, standings, seen, contracts, placements);
    }

    Dealings withContracts(List<ContractTotal> seen) {
        return new Dealings(on, standings, memberships, seen, placements);
    }

    Dealings withPlacements(PlacementTotal seen) {
        return new Dealings(on, standings, memberships, contracts, seen);
    }

    /// A standing; no site where it is about the whole provider.
    public record StandingLine(
            UUID id,
            @Nullable UUID siteId,
            @Nullable String site,
            StandingStatus status,
            @Nullable String reason,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /// A place on a lot. The last day is its own, and never after the agreement's (IN-05); no site where the legal
    /// entity is the member as a whole.
    public record MembershipLine(
            Lot lot,
            @Nullable UUID siteId,
            @Nullable String site,
            StandingStatus status,
            LocalDate from,
            LocalDate to) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public record Lot(String agreementRef, String agreementTitle, String code, int rank) {}

    /// Contracts of one kind that are active on the day, and what they cost a year.
    public record ContractTotal(ContractKind kind, long contracts, Money yearly) {}

    /// Placements on the day, and what they cost a year.
    public record PlacementTotal(long placements, Money yearly) {}
}
