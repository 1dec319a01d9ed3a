package uk.commissioning.kernel.permission;

/// The roles of domain 10. A person may hold several in a council, and others in another council.
public enum Role {
    COMMISSIONER("Commissioner"),
    CONTRACT_MANAGER("Contract manager"),
    PLACEMENT_OFFICER("Placement officer"),
    PANEL_CHAIR("Panel chair"),
    EVALUATOR("Evaluator"),
    FINANCE("Finance officer"),
    TENANT_ADMIN("Council administrator"),
    REGIONAL_ANALYST("Regional analyst"),
    AUDITOR("Auditor or committee member"),
    SECTION_151_OFFICER("Section 151 officer"),
    REORGANISATION_LEAD("Reorganisation lead"),
    DATA_PROTECTION_OFFICER("Data protection officer"),
    /// Held in no council: read from the operators' own table by tenant-admin.
    PLATFORM_OPERATOR("Platform operator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Whether a council's administrator may grant it: every role but the operator's.
    public boolean isGrantedByCouncils() {
        return this != PLATFORM_OPERATOR;
    }
}
