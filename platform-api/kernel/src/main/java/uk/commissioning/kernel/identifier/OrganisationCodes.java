package uk.commissioning.kernel.identifier;

/// Codes of organisations that are needed only within a scheme.
final class OrganisationCodes {
    private static final Shape LOCAL_AUTHORITY =
            Shape.of("[A-Z]{3,4}", IdentifierReason.LOCAL_AUTHORITY_REGISTER_CODE_NOT_VALID);
    private static final Shape ODS = Shape.of("[A-Z0-9]{3,10}", IdentifierReason.ODS_CODE_NOT_VALID);

    private OrganisationCodes() {}

    static String localAuthority(String text) {
        return checked(LOCAL_AUTHORITY, text);
    }

    static String ods(String text) {
        return checked(ODS, text);
    }

    private static String checked(Shape shape, String text) {
        var capitals = Shape.capitals(text);
        shape.check(capitals);
        return capitals;
    }
}
