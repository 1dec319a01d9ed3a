package uk.commissioning.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.calendar.YearGroup;
import uk.commissioning.kernel.money.Money;

/// One placement, as much of it as its reader may see: the rest is none. `outsideArea` says that there is nothing of
/// the child because of the reader's area.
public record PlacementRecord(
        UUID id,
        ContractPart contract,
        PlacementLine.School school,
        String provider,
        Places places,
        int weeks,
        Fees fees,
        @Nullable ReferencePart reference,
        @Nullable ChildPart child,
        boolean outsideArea) {

    /// Where the school and the provider under contract stand in the directory.
    public record Places(UUID site, UUID provider) {}

    /// The contract, and how it was bought: under an agreement and lot, or on the spot with a reason (IN-51).
    public record ContractPart(
            UUID id,
            String ref,
            Regime regime,
            Route route,
            @Nullable AgreementPart agreement,
            @Nullable RouteReason routeReason,
            LocalDate agreedOn,
            Term term) {}

    public record AgreementPart(
            String ref, String title, @Nullable String lot) {}

    /// All fee lines of the contract, and the annual fee of those that hold on the day.
    public record Fees(LocalDate on, Money annual, List<FeePart> lines) {

        public Fees {
            lines = List.copyOf(lines);
        }
    }

    public record FeePart(
            String purpose,
            Money yearly,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /// Which child, and when it attends (P2).
    public record ReferencePart(UUID childId, String childRef, Term attends) {}

    /// The child's record (P1 and P2). No year group for somebody too old for one.
    public record ChildPart(
            ChildIdentity identity,
            Need need,
            Attendance attendance,
            @Nullable String homeDistrict,
            @Nullable YearGroup yearGroup) {

        @Override
        public String toString() {
            return "ChildPart[•••]";
        }
    }
}
