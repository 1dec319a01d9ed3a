package uk.commissioning.therapies.spend;

/// Whether the provider of an order was on a qualified list on the day the order was agreed.
public enum Listing {
    ON_LIST("Provider on the list"),
    OFF_LIST("Provider not on the list");

    private final String title;

    Listing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Listing of(boolean listed) {
        return listed ? ON_LIST : OFF_LIST;
    }
}
