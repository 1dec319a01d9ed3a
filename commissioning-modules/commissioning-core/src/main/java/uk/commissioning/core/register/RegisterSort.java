package uk.commissioning.core.register;

/// The orders in which the register can be read; lines that are alike stand by their reference.
public enum RegisterSort {
    SUPPLIER("Supplier"),
    SPEND("Annual spend, largest first"),
    END("End, soonest first");

    private final String title;

    RegisterSort(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
