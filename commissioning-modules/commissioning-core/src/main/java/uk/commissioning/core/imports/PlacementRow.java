package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Ages;
import uk.commissioning.core.child.ChildReason;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.RouteReason;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// A row of a file of placements: a contract, the child it is for, the way it came about, and what is attended.
record PlacementRow(Row row, @Nullable String contractRef, ChildCells child, WayCells way, StayCells stay) {

    static PlacementRow of(Row row, LocalDate today) {
        var contractRef = row.text(PlacementColumns.CONTRACT_REF);
        var placement =
                new PlacementRow(row, contractRef, ChildCells.of(row, today), WayCells.of(row), StayCells.of(row));
        placement.checkAge();
        return placement;
    }

    /// The day of the call-off: as told, or the first day where it is left blank.
    @Nullable
    LocalDate agreedOn() {
        if (way.agreedOn() != null) return way.agreedOn();
        var term = stay.term();
        return row.leavesBlank(PlacementColumns.AGREED_ON) && term != null ? term.from() : null;
    }

    private void checkAge() {
        var birth = child.birth();
        var starts = stay.startsOn();
        if (birth == null || starts == null) return;
        row.check(PlacementColumns.DATE_OF_BIRTH, () -> Ages.checkStart(birth, starts));
    }

    /// Who the child is.
    record ChildCells(
            @Nullable String ref,
            @Nullable Upn upn,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable LocalDate birth,
            @Nullable Postcode homePostcode,
            @Nullable GssCode homeDistrict,
            @Nullable Need need) {

        private static ChildCells of(Row row, LocalDate today) {
            return new ChildCells(
                    row.text(PlacementColumns.CHILD_REF),
                    row.read(PlacementColumns.UPN, Upn::parse),
                    row.text(PlacementColumns.FAMILY_NAME),
                    row.text(PlacementColumns.GIVEN_NAME),
                    row.read(PlacementColumns.DATE_OF_BIRTH, text -> Ages.checkedBirth(Cells.date(text), today)),
                    row.read(PlacementColumns.HOME_POSTCODE, Postcode::parse),
                    row.read(PlacementColumns.HOME_DISTRICT, Cells::district),
                    row.read(PlacementColumns.NEED, ChildCells::need));
        }

        private static Need need(String text) {
            if (text.toUpperCase(Locale.ROOT).equals("NSA")) {
                throw Refused.because(ChildReason.NEED_WITHOUT_ASSESSMENT);
            }
            return Cells.oneOf(Need.class).apply(text);
        }
    }

    /// The way it came about: a school, an agreement or a reason, a day.
    record WayCells(
            @Nullable Urn urn,
            @Nullable String agreementRef,
            @Nullable RouteReason reason,
            @Nullable LocalDate agreedOn) {

        private static WayCells of(Row row) {
            return new WayCells(
                    row.read(PlacementColumns.URN, Urn::parse),
                    row.text(PlacementColumns.AGREEMENT_REF),
                    row.read(PlacementColumns.ROUTE_REASON, Cells.oneOf(RouteReason.class)),
                    row.read(PlacementColumns.AGREED_ON, Cells::date));
        }
    }

    /// What is attended, how long, and what it costs.
    record StayCells(
            @Nullable Attendance attendance,
            @Nullable Integer weeks,
            @Nullable LocalDate startsOn,
            @Nullable Term term,
            @Nullable Money fee) {

        private static StayCells of(Row row) {
            var attendance = row.read(PlacementColumns.ATTENDANCE, Cells.oneOf(Attendance.class));
            var weeks = row.read(PlacementColumns.WEEKS, Cells::weeks);
            var starts = row.read(PlacementColumns.STARTS_ON, Cells::date);
            var ends = row.read(PlacementColumns.ENDS_ON, Cells::date);
            var endIsTold = ends != null || row.leavesBlank(PlacementColumns.ENDS_ON);
            var term = starts == null || !endIsTold
                    ? null
                    : row.attempt(PlacementColumns.ENDS_ON, () -> new Term(starts, ends));
            var fee = row.read(PlacementColumns.FEE_EDUCATION, Cells::yearlyFee);
            return new StayCells(attendance, weeks, starts, term, fee);
        }
    }
}
