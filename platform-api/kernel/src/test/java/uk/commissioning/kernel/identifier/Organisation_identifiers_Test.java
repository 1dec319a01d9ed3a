package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.identifier.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.calendar.Validity;

/// Domain 8.6: schemes of organisations, and numbers with dates.
class Organisation_identifiers_Test {
    private static final LocalDate VESTING = LocalDate.parse("2023-04-01");

    @ParameterizedTest
    @CsvSource({
        "GB-PPON, pldl-8938-ygyw, GB-PPON-PLDL-8938-YGYW",
        "GB-COH, 1234567, GB-COH-01234567",
        "GB-CHC, 1096256, GB-CHC-1096256",
        "GB-UKPRN, 10012345, GB-UKPRN-10012345",
        "GB-EDU, 118000, GB-EDU-118000",
        "GB-LAE, ken, GB-LAE-KEN",
        "GB-NHS, qks, GB-NHS-QKS",
        "GSS, e10000016, GSS-E10000016",
        "DFE-LA, 886, DFE-LA-886",
        "DFE-ESTABLISHMENT, 8867001, DFE-ESTABLISHMENT-886/7001"
    })
    void a_number_is_checked_and_stored_by_its_scheme(String scheme, String text, String qualified) {
        var identifier =
                new DatedIdentifier(OrganisationIdentifierScheme.parse(scheme), text, Validity.from(VESTING), "test");
        assertThat(identifier.qualified()).isEqualTo(qualified);
        assertThat(identifier.scheme().inOrganisationIdList()).isEqualTo(scheme.startsWith("GB-"));
    }

    @Test
    void a_number_that_does_not_fit_its_scheme_is_refused() {
        assertThat(refusal(() -> OrganisationIdentifierScheme.UK_PROVIDER.normalised("118000")))
                .isEqualTo(IdentifierReason.UKPRN_NOT_VALID);
        assertThat(refusal(() -> OrganisationIdentifierScheme.NHS_ORGANISATION.normalised("?")))
                .isEqualTo(IdentifierReason.ODS_CODE_NOT_VALID);
        assertThat(refusal(() -> OrganisationIdentifierScheme.LOCAL_AUTHORITY.normalised("886")))
                .isEqualTo(IdentifierReason.LOCAL_AUTHORITY_REGISTER_CODE_NOT_VALID);
        assertThat(refusal(() -> OrganisationIdentifierScheme.parse("GB-XXX")))
                .isEqualTo(IdentifierReason.IDENTIFIER_SCHEME_NOT_RECOGNISED);
    }

    /// A continuing authority keeps its LA code and changes its GSS code.
    @Test
    void a_number_has_days() {
        var county = gss("E10000027", new Validity(LocalDate.parse("2009-01-01"), VESTING.minusDays(1)));
        var unitary = gss("E06000066", Validity.from(VESTING));
        assertThat(county.on(VESTING.minusDays(1))).isTrue();
        assertThat(county.on(VESTING)).isFalse();
        assertThat(unitary.on(VESTING)).isTrue();
        assertThat(county.collidesWith(unitary)).isFalse();
        assertThat(unitary.collidesWith(gss("E06000066", Validity.from(VESTING.plusYears(1)))))
                .isTrue();
    }

    private static DatedIdentifier gss(String code, Validity validity) {
        return new DatedIdentifier(OrganisationIdentifierScheme.GSS, code, validity, "test");
    }
}
