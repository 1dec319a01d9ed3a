package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.identifier.Urn;

/// A row of a file of memberships: a school on a lot of an agreement, from when to when.
record MembershipRow(
        Row row,
        @Nullable String agreementRef,
        @Nullable String lotCode,
        @Nullable Urn urn,
        @Nullable Term term) {

    static final Column AGREEMENT_REF =
            Column.needed("agreement_ref", 60, "Reference of an agreement imported before.");
    static final Column LOT_CODE = Column.needed("lot_code", 40, "Code of one of its lots.");
    static final Column URN = Column.needed("urn", 60, "URN of a school in the directory.");
    static final Column MEMBER_FROM = Column.needed("member_from", 60, "First day of the membership.");
    static final Column MEMBER_TO =
            Column.optional("member_to", 60, "Last day; blank means as long as the agreement runs.");

    static final List<Column> COLUMNS = List.of(AGREEMENT_REF, LOT_CODE, URN, MEMBER_FROM, MEMBER_TO);

    static MembershipRow of(Row row) {
        return new MembershipRow(
                row, row.text(AGREEMENT_REF), row.text(LOT_CODE), row.read(URN, Urn::parse), term(row));
    }

    private static @Nullable Term term(Row row) {
        LocalDate from = row.read(MEMBER_FROM, Cells::date);
        LocalDate to = row.read(MEMBER_TO, Cells::date);
        if (from == null || (to == null && !row.leavesBlank(MEMBER_TO))) return null;
        return row.attempt(MEMBER_TO, () -> new Term(from, to));
    }
}
