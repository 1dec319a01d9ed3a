package uk.commissioning.kernel.identifier;

import java.util.Arrays;
import uk.commissioning.kernel.refusal.Refused;

/// Schemes in which an organisation may be numbered (domain 8.6). None of them is ever a key: an organisation has its
/// own id and many dated identifiers.
public enum OrganisationIdentifierScheme {
    PPON("GB-PPON", true),
    COMPANIES_HOUSE("GB-COH", true),
    CHARITY_COMMISSION("GB-CHC", true),
    UK_PROVIDER("GB-UKPRN", true),
    ESTABLISHMENT("GB-EDU", true),
    LOCAL_AUTHORITY("GB-LAE", true),
    NHS_ORGANISATION("GB-NHS", true),
    GSS("GSS", false),
    LA_CODE("DFE-LA", false),
    DFE_NUMBER("DFE-ESTABLISHMENT", false);

    private final String code;
    private final boolean inOrganisationIdList;

    OrganisationIdentifierScheme(String code, boolean inOrganisationIdList) {
        this.code = code;
        this.inOrganisationIdList = inOrganisationIdList;
    }

    /// Reads "GB-COH"; letters must be capitals as the list has them.
    public static OrganisationIdentifierScheme parse(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> Refused.because(IdentifierReason.IDENTIFIER_SCHEME_NOT_RECOGNISED));
    }

    public String code() {
        return code;
    }

    /// Whether the scheme is on the public list of organisation identifiers, so that an OCDS release may name it.
    public boolean inOrganisationIdList() {
        return inOrganisationIdList;
    }

    /// The identifier in its stored form, or a refusal by the rules of the scheme.
    public String normalised(String text) {
        return switch (this) {
            case PPON -> Ppon.parse(text).value();
            case COMPANIES_HOUSE -> CompanyNumber.parse(text).value();
            case CHARITY_COMMISSION -> CharityNumber.parse(text).value();
            case UK_PROVIDER -> Ukprn.parse(text).value();
            case ESTABLISHMENT -> Urn.parse(text).value();
            case LOCAL_AUTHORITY -> OrganisationCodes.localAuthority(text);
            case NHS_ORGANISATION -> OrganisationCodes.ods(text);
            case GSS -> GssCode.parse(text).value();
            case LA_CODE -> LaCode.parse(text).value();
            case DFE_NUMBER -> DfeNumber.parse(text).value();
        };
    }
}
