package uk.commissioning.tenants.provider;

/// Why two entries may be one legal entity, the surest first.
public enum DuplicateSign {
    SAME_NUMBER("They share a number"),
    SAME_NAME_AND_POSTCODE("The same name and postcode"),
    SAME_NAME("The same name; no postcode is known of one of them");

    private final String title;

    DuplicateSign(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// As the core counts them.
    int rank() {
        return ordinal() + 1;
    }

    static DuplicateSign of(int rank) {
        return values()[rank - 1];
    }
}
