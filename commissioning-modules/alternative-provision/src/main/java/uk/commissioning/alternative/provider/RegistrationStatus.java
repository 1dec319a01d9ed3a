package uk.commissioning.alternative.provider;

/// What a provider is in the eyes of the register of schools (AE-01), told by the directory: a school has a URN.
public enum RegistrationStatus {
    REGISTERED_SCHOOL("Registered school"),
    NON_SCHOOL("Not a school"),
    TUTOR("Tutor"),
    POST16("Post-16 institution"),
    OTHER("Other");

    private final String title;

    RegistrationStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
