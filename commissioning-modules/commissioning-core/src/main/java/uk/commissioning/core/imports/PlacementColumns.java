package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.FeePurpose;
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
    static final Column NEED = Column.needed(
            "need",
            100,
            "Primary need of the plan, one of " + Cells.words(Need.class)
                    + "; further needs follow in their rank, with semicolons between.");
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
    static final Column FEE_EDUCATION = Column.optional(
            "fee_education",
            60,
            "Fee for education in pounds, excluding VAT, such as 54460.00; a year, unless fee_basis says otherwise."
                    + " Blank only for a place of a block.");
    static final Column HOME_LSOA = Column.extra(
            "home_lsoa", 60, "Lower super output area of home, such as E01024001, for boundaries that cut districts.");
    static final Column EHCP = Column.extra("ehcp", 60, "Whether there is an EHC plan: YES or NO.");
    static final Column LOOKED_AFTER =
            Column.extra("looked_after", 60, "Whether the child is looked after: YES or NO.");
    static final Column BLOCK_REF = Column.extra(
            "block_ref", 60, "Block contract whose place is filled; its agreement and its price are the block's.");
    static final Column FEE_BASIS = Column.extra(
            "fee_basis",
            60,
            "What the fees are for: ANNUAL, TERMLY (three a year), WEEKLY (as many as weeks says) or DAILY (five a"
                    + " week); blank means ANNUAL.");
    static final Map<FeePurpose, Column> FEES = fees();
    static final Column HEALTH_SHARE =
            Column.extra("health_share", 60, "What health pays: a share such as 25%, or pounds a year.");
    static final Column CARE_SHARE =
            Column.extra("care_share", 60, "What social care pays: a share such as 25%, or pounds a year.");

    static final List<Column> ALL = all();

    private PlacementColumns() {}

    private static Map<FeePurpose, Column> fees() {
        var columns = new EnumMap<FeePurpose, Column>(FeePurpose.class);
        columns.put(FeePurpose.EDUCATION, FEE_EDUCATION);
        for (var purpose : FeePurpose.values()) {
            var name = purpose.name().toLowerCase(Locale.ROOT);
            var words = "Fee for " + name.replace('_', ' ') + ", like fee_education; blank where there is none.";
            columns.putIfAbsent(purpose, Column.extra("fee_" + name, 60, words));
        }
        return columns;
    }

    private static List<Column> all() {
        var columns = new ArrayList<>(List.of(
                CONTRACT_REF, CHILD_REF, UPN, FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH, HOME_POSTCODE, HOME_DISTRICT));
        columns.addAll(List.of(HOME_LSOA, NEED, EHCP, LOOKED_AFTER, URN, AGREEMENT_REF, BLOCK_REF, ROUTE_REASON));
        columns.addAll(List.of(ATTENDANCE, WEEKS, AGREED_ON, STARTS_ON, ENDS_ON, FEE_BASIS));
        columns.addAll(FEES.values());
        columns.addAll(List.of(HEALTH_SHARE, CARE_SHARE, ContractNews.APPORTIONMENT));
        return List.copyOf(columns);
    }
}
