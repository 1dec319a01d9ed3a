package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;
import uk.commissioning.kernel.identifier.Urn;

/// A row of a file of memberships: a school, or a provider as a whole, on a lot of an agreement, from when to when.
record MembershipRow(
        Row row,
        @Nullable String agreementRef,
        @Nullable String lotCode,
        Who who,
        @Nullable Term term,
        @Nullable StandingStatus standing) {

    static final Column AGREEMENT_REF =
            Column.needed("agreement_ref", 60, "Reference of an agreement imported before.");
    static final Column LOT_CODE = Column.needed("lot_code", 40, "Code of one of its lots.");
    static final Column URN = Column.optional(
            "urn", 60, "URN of a school in the directory; blank where the provider is a member as a whole.");
    static final Column UKPRN =
            Column.extra("ukprn", 60, "UKPRN of the provider; needed where neither urn nor company_number is given.");
    static final Column COMPANY_NUMBER =
            Column.extra("company_number", 60, "Company number of the provider, where it has no UKPRN.");
    static final Column MEMBER_FROM = Column.needed("member_from", 60, "First day of the membership.");
    static final Column MEMBER_TO =
            Column.optional("member_to", 60, "Last day; blank means as long as the agreement runs.");
    static final Column STATUS = Column.extra(
            "status",
            60,
            "How the member stands: one of " + Cells.words(StandingStatus.class) + "; blank means ACTIVE.");

    static final List<Column> COLUMNS =
            List.of(AGREEMENT_REF, LOT_CODE, URN, UKPRN, COMPANY_NUMBER, MEMBER_FROM, MEMBER_TO, STATUS);

    static MembershipRow of(Row row) {
        return new MembershipRow(
                row, row.text(AGREEMENT_REF), row.text(LOT_CODE), Who.of(row), term(row), standing(row));
    }

    private static @Nullable Term term(Row row) {
        LocalDate from = row.read(MEMBER_FROM, Cells::date);
        return row.term(MEMBER_TO, from);
    }

    private static @Nullable StandingStatus standing(Row row) {
        return row.leavesBlank(STATUS) ? StandingStatus.ACTIVE : row.read(STATUS, Cells.oneOf(StandingStatus.class));
    }

    /// A school by its URN, a provider by one of its numbers.
    record Who(
            @Nullable Urn urn,
            @Nullable ProviderIdentifier ukprn,
            @Nullable ProviderIdentifier companyNumber) {

        private static Who of(Row row) {
            var who = new Who(
                    row.read(URN, Urn::parse),
                    row.read(UKPRN, text -> new ProviderIdentifier(OrganisationIdentifierScheme.UK_PROVIDER, text)),
                    row.read(
                            COMPANY_NUMBER,
                            text -> new ProviderIdentifier(OrganisationIdentifierScheme.COMPANIES_HOUSE, text)));
            if (row.leavesBlank(URN) && row.leavesBlank(UKPRN) && row.leavesBlank(COMPANY_NUMBER)) {
                row.problem(URN, ImportReason.MEMBER_NOT_NAMED);
            }
            return who;
        }
    }
}
