package uk.commissioning.core.contract;

/// The kinds of contract that the spine holds (A2). Individual placement agreements are for one child at one school.
public enum ContractKind {
    IPA("Individual placement agreement"),
    BLOCK("Block contract"),
    THERAPY_ORDER("Therapy order"),
    AP_PACKAGE("Alternative provision package"),
    OTHER("Other contract");

    private final String title;

    ContractKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Whether the contract itself is about one child, so that nothing of it alone is ever published (domain 8.4).
    public boolean isForAChild() {
        return switch (this) {
            case IPA, THERAPY_ORDER, AP_PACKAGE -> true;
            case BLOCK, OTHER -> false;
        };
    }
}
