package uk.commissioning.core.contract;

/// Why a contract has ended (IN-07). A transfer by order or by a section 16 agreement is no ending (LG-23).
public enum EndReason {
    EXPIRY("Expiry"),
    NOVATED_OR_ASSIGNED("Novated or assigned"),
    TERMINATED("Terminated");

    private final String title;

    EndReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
