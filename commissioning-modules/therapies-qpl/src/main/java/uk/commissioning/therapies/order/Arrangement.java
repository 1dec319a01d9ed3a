package uk.commissioning.therapies.order;

/// The three ways in which a therapy is bought: from the list, off it, or by a personal budget (domain 4.1).
public enum Arrangement {
    PREFERRED("Preferred provider"),
    NON_PREFERRED("Non-preferred provider"),
    PERSONAL_BUDGET("Personal budget");

    private final String title;

    Arrangement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
