package uk.commissioning.kernel.identifier;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why an identifier was refused. Sentences say what is expected and never repeat what may identify a child.
public enum IdentifierReason implements Reason {
    URN_NOT_VALID(Kind.INPUT),
    UKPRN_NOT_VALID(Kind.INPUT),
    UPN_NOT_VALID(Kind.INPUT),
    UPN_CHECK_LETTER_WRONG(Kind.INPUT),
    ULN_NOT_VALID(Kind.INPUT),
    ULN_CHECK_DIGIT_WRONG(Kind.INPUT),
    NHS_NUMBER_NOT_VALID(Kind.INPUT),
    NHS_NUMBER_CHECK_DIGIT_WRONG(Kind.INPUT),
    COMPANY_NUMBER_NOT_VALID(Kind.INPUT),
    CHARITY_NUMBER_NOT_VALID(Kind.INPUT),
    PPON_NOT_VALID(Kind.INPUT),
    OCID_NOT_VALID(Kind.INPUT),
    FTS_NOTICE_NOT_VALID(Kind.INPUT),
    GSS_CODE_NOT_VALID(Kind.INPUT),
    LA_CODE_NOT_VALID(Kind.INPUT),
    LA_CODE_NOT_IN_LIST(Kind.INPUT),
    LA_CODE_NOT_IN_FORCE(Kind.INPUT),
    DFE_NUMBER_NOT_VALID(Kind.INPUT),
    HCPC_NUMBER_NOT_VALID(Kind.INPUT),
    CPV_CODE_NOT_VALID(Kind.INPUT),
    POSTCODE_NOT_VALID(Kind.INPUT),
    ODS_CODE_NOT_VALID(Kind.INPUT),
    LOCAL_AUTHORITY_REGISTER_CODE_NOT_VALID(Kind.INPUT),
    IDENTIFIER_SCHEME_NOT_RECOGNISED(Kind.INPUT);

    private final Kind kind;

    IdentifierReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
