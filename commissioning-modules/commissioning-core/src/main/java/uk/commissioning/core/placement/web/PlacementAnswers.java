package uk.commissioning.core.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.PlacementLine;
import uk.commissioning.core.placement.PlacementList;
import uk.commissioning.core.placement.PlacementRecord;
import uk.commissioning.core.placement.PlacementRecord.ChildPart;
import uk.commissioning.core.placement.PlacementRecord.ContractPart;
import uk.commissioning.core.placement.PlacementRecord.FeePart;

/// Placements as JSON tells them: what the reader may not see is not there at all.
final class PlacementAnswers {

    private PlacementAnswers() {}

    record Placements(List<Line> items, @Nullable String next) {

        static Placements of(PlacementList list) {
            return new Placements(list.lines().stream().map(Line::of).toList(), list.next());
        }
    }

    record Line(
            UUID id,
            String contractRef,
            Route route,
            PlacementLine.School school,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long annualFeePence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String childRef,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String need) {

        static Line of(PlacementLine line) {
            var child = line.child();
            return new Line(
                    line.id(),
                    line.contractRef(),
                    line.route(),
                    line.school(),
                    line.term().from(),
                    line.term().to(),
                    line.annualFee().pence(),
                    child == null ? null : child.ref(),
                    child == null ? null : child.need().name());
        }
    }

    record Placement(
            UUID id,
            ContractPart contract,
            PlacementLine.School school,
            String provider,
            int weeks,
            LocalDate feesOn,
            long annualFeePence,
            List<Fee> fees,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Attends attends,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Child child,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean outsideArea) {

        static Placement of(PlacementRecord placement) {
            var fees = placement.fees();
            return new Placement(
                    placement.id(),
                    placement.contract(),
                    placement.school(),
                    placement.provider(),
                    placement.weeks(),
                    fees.on(),
                    fees.annual().pence(),
                    fees.lines().stream().map(Fee::of).toList(),
                    Attends.of(placement),
                    Child.of(placement),
                    placement.outsideArea());
        }
    }

    record Fee(
            String purpose,
            long annualPence,
            LocalDate from,
            @Nullable LocalDate to) {

        static Fee of(FeePart fee) {
            return new Fee(fee.purpose(), fee.yearly().pence(), fee.from(), fee.to());
        }
    }

    /// When the child attends, and by day or residential where the reader may read the child's record.
    record Attends(
            LocalDate from,
            @Nullable LocalDate to,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Attendance attendance) {

        static @Nullable Attends of(PlacementRecord placement) {
            var reference = placement.reference();
            var child = placement.child();
            if (reference == null) return null;
            return new Attends(
                    reference.attends().from(), reference.attends().to(), child == null ? null : child.attendance());
        }
    }

    /// The reference alone, or with it the child's record.
    record Child(
            UUID id,
            String ref,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Identity identity) {

        static @Nullable Child of(PlacementRecord placement) {
            var reference = placement.reference();
            var child = placement.child();
            if (reference == null) return null;
            return new Child(reference.childId(), reference.childRef(), child == null ? null : Identity.of(child));
        }
    }

    record Identity(
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            @Nullable String upn,
            @Nullable String homePostcode,
            @Nullable String homeDistrictGss,
            String need,
            @Nullable String yearGroup) {

        static Identity of(ChildPart child) {
            var identity = child.identity();
            var upn = identity.upn();
            var postcode = identity.homePostcode();
            var year = child.yearGroup();
            return new Identity(
                    identity.givenName(),
                    identity.familyName(),
                    identity.dateOfBirth(),
                    upn == null ? null : upn.value(),
                    postcode == null ? null : postcode.value(),
                    child.homeDistrict(),
                    child.need().name(),
                    year == null ? null : year.label());
        }

        @Override
        public String toString() {
            return "Identity[•••]";
        }
    }
}
