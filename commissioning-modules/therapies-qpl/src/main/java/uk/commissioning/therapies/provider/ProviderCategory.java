package uk.commissioning.therapies.provider;

import uk.commissioning.core.provider.ProviderKind;

/// Categories of providers as the council speaks of them (domain 4.1), out of the kind of the legal entity.
public enum ProviderCategory {
    SUPPLIER("Companies and partnerships"),
    NHS("NHS providers"),
    CHARITY("Charities and community interest companies"),
    SOLE_TRADER("Sole traders"),
    SCHOOL("Academy trusts and local authorities"),
    OTHER("Other providers");

    private final String title;

    ProviderCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static ProviderCategory of(ProviderKind kind) {
        return switch (kind) {
            case COMPANY, PARTNERSHIP -> SUPPLIER;
            case NHS_BODY -> NHS;
            case CHARITY, CHARITABLE_INCORPORATED_ORGANISATION, COMMUNITY_INTEREST_COMPANY -> CHARITY;
            case SOLE_TRADER -> SOLE_TRADER;
            case ACADEMY_TRUST, LOCAL_AUTHORITY -> SCHOOL;
            case OTHER -> OTHER;
        };
    }
}
