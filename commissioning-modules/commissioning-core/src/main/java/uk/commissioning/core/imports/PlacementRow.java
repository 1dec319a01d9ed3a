package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
        var birth = child.identity().birth();
        var starts = stay.startsOn();
        if (birth == null || starts == null) return;
        row.check(PlacementColumns.DATE_OF_BIRTH, () -> Ages.checkStart(birth, starts));
    }

    /// Who the child is.
    record ChildCells(@Nullable String ref, Identity identity, FactCells facts) {

        private static ChildCells of(Row row, LocalDate today) {
            return new ChildCells(row.text(PlacementColumns.CHILD_REF), Identity.of(row, today), FactCells.of(row));
        }
    }

    /// What is kept under the child's lock.
    record Identity(
            @Nullable Upn upn,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable LocalDate birth,
            @Nullable Postcode homePostcode) {

        private static Identity of(Row row, LocalDate today) {
            return new Identity(
                    row.read(PlacementColumns.UPN, Upn::parse),
                    row.text(PlacementColumns.FAMILY_NAME),
                    row.text(PlacementColumns.GIVEN_NAME),
                    row.read(PlacementColumns.DATE_OF_BIRTH, text -> Ages.checkedBirth(Cells.date(text), today)),
                    row.read(PlacementColumns.HOME_POSTCODE, Postcode::parse));
        }
    }

    /// What is counted.
    record FactCells(
            @Nullable List<Need> needs,
            @Nullable GssCode homeDistrict,
            @Nullable GssCode homeLsoa,
            @Nullable Boolean ehcp,
            @Nullable Boolean lookedAfter) {
        private static final Pattern BETWEEN_NEEDS = Pattern.compile(" *[;,|/] *");

        private static FactCells of(Row row) {
            return new FactCells(
                    row.read(PlacementColumns.NEED, FactCells::needs),
                    row.read(PlacementColumns.HOME_DISTRICT, Cells::district),
                    row.read(PlacementColumns.HOME_LSOA, Cells::lsoa),
                    row.read(PlacementColumns.EHCP, Cells::yesOrNo),
                    row.read(PlacementColumns.LOOKED_AFTER, Cells::yesOrNo));
        }

        private static List<Need> needs(String text) {
            return BETWEEN_NEEDS
                    .splitAsStream(text)
                    .filter(word -> !word.isEmpty())
                    .map(FactCells::need)
                    .distinct()
                    .toList();
        }

        private static Need need(String text) {
            if (text.toUpperCase(Locale.ROOT).equals("NSA")) {
                throw Refused.because(ChildReason.NEED_WITHOUT_ASSESSMENT);
            }
            return Cells.oneOf(Need.class).apply(text);
        }
    }

    /// The way it came about: a school, an agreement or a block or a reason, a day.
    record WayCells(
            @Nullable Urn urn,
            @Nullable String agreementRef,
            @Nullable String blockRef,
            @Nullable RouteReason reason,
            @Nullable LocalDate agreedOn) {

        private static WayCells of(Row row) {
            return new WayCells(
                    row.read(PlacementColumns.URN, Urn::parse),
                    row.text(PlacementColumns.AGREEMENT_REF),
                    row.text(PlacementColumns.BLOCK_REF),
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
            FeeCells fees) {

        private static StayCells of(Row row) {
            var attendance = row.read(PlacementColumns.ATTENDANCE, Cells.oneOf(Attendance.class));
            var weeks = row.read(PlacementColumns.WEEKS, Cells::weeks);
            var starts = row.read(PlacementColumns.STARTS_ON, Cells::date);
            var term = row.term(PlacementColumns.ENDS_ON, starts);
            return new StayCells(attendance, weeks, starts, term, FeeCells.of(row));
        }
    }
}
