package uk.commissioning.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;

/// The council's placements as their readers see them. What is out of a reader's sight does not leave the database.
interface PlacementRegister {

    /// One line more than the limit where there are more.
    Mono<List<PlacementLine>> lines(Sight sight, Wanted wanted);

    /// Empty when the council has no such placement.
    Mono<Row> withId(Sight sight, UUID id);

    /// A question with its search turned into what can be looked up.
    record Wanted(PlacementQuestion question, SearchKeys keys, LocalDate today) {

        /// Whether what is found tells something of its children, so that those outside the reader's area must not
        /// be found.
        boolean isOfChildren() {
            return question.filter().need() != null
                    || keys.childRef() != null
                    || keys.upnMark() != null
                    || keys.nameMark() != null;
        }
    }

    /// At most one of them is there.
    record SearchKeys(
            @Nullable String contractRef,
            @Nullable String childRef,
            byte @Nullable [] upnMark,
            byte @Nullable [] nameMark) {

        static final SearchKeys NONE = new SearchKeys(null, null, null, null);
    }

    /// A placement with all fee lines of its contract and the child's identity still locked.
    record Row(
            UUID id,
            PlacementRecord.ContractPart contract,
            PlacementLine.School school,
            String provider,
            PlacementRecord.Places places,
            int weeks,
            List<PlacementRecord.FeePart> fees,
            PlacementRecord.@Nullable ReferencePart reference,
            @Nullable LockedChild child,
            boolean outsideArea) {

        Row with(List<PlacementRecord.FeePart> all) {
            return new Row(id, contract, school, provider, places, weeks, all, reference, child, outsideArea);
        }
    }

    record LockedChild(
            Child.Locked locked,
            Need need,
            Attendance attendance,
            @Nullable String homeDistrict,
            int birthCohort) {}
}
