package uk.commissioning.core.imports;

import java.util.List;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.RouteReason;

/// The columns of a file of placements.
final class PlacementColumns {
    static final Column CONTRACT_REF =
            Column.needed("contract_ref", 60, "Your number of the contract, once in the file.");
    static final Column CHILD_REF = Column.needed(
            "child_ref", 60, "Your reference of the child, a pseudonym. A child may have several contracts.");
    static final Column UPN = Column.optional("upn", 60, "Unique pupil number; blank where the child has none.");
    static final Column FAMILY_NAME = Column.needed("family_name", 100, "Family name of the child.");
    static final Column GIVEN_NAME = Column.needed("given_name", 100, "Given name of the child.");
    static final Column DATE_OF_BIRTH = Column.needed("date_of_birth", 60, "Date of birth.");
    static final Column HOME_POSTCODE = Column.optional("home_postcode", 60, "Postcode of home.");
    static final Column HOME_DISTRICT =
            Column.optional("home_district_gss", 60, "GSS code of the district of home, such as E07000105.");
    static final Column NEED =
            Column.needed("need", 60, "Primary need of the plan, one of " + Cells.words(Need.class) + ".");
    static final Column URN = Column.needed("urn", 60, "URN of a school in the directory.");
    static final Column AGREEMENT_REF =
            Column.optional("agreement_ref", 60, "Agreement it is called off under; blank means off framework.");
    static final Column ROUTE_REASON =
            Column.optional("route_reason", 60, "Needed off framework, one of " + Cells.words(RouteReason.class) + ".");
    static final Column ATTENDANCE = Column.needed("attendance", 60, "One of " + Cells.words(Attendance.class) + ".");
    static final Column WEEKS = Column.needed("weeks", 60, "Weeks a year, 1 to 53; by day usually 38 or 39.");
    static final Column AGREED_ON =
            Column.optional("agreed_on", 60, "Day of the call-off or agreement; blank means starts_on.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.optional("ends_on", 60, "Last day; blank where it runs on.");
    static final Column FEE_EDUCATION =
            Column.needed("fee_education", 60, "Fee for education in pounds a year, excluding VAT, such as 54460.00.");

    static final List<Column> ALL = List.of(
            CONTRACT_REF,
            CHILD_REF,
            UPN,
            FAMILY_NAME,
            GIVEN_NAME,
            DATE_OF_BIRTH,
            HOME_POSTCODE,
            HOME_DISTRICT,
            NEED,
            URN,
            AGREEMENT_REF,
            ROUTE_REASON,
            ATTENDANCE,
            WEEKS,
            AGREED_ON,
            STARTS_ON,
            ENDS_ON,
            FEE_EDUCATION);

    private PlacementColumns() {}
}
