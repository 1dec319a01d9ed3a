package uk.commissioning.core.directory;

import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

/// The directory's kinds and numbers in the words of pages.
public final class DirectoryWords {

    private DirectoryWords() {}

    public static String title(ProviderKind kind) {
        return switch (kind) {
            case COMPANY -> "Company";
            case CHARITY -> "Charity";
            case COMMUNITY_INTEREST_COMPANY -> "Community interest company";
            case CHARITABLE_INCORPORATED_ORGANISATION -> "Charitable incorporated organisation";
            case ACADEMY_TRUST -> "Academy trust";
            case LOCAL_AUTHORITY -> "Local authority";
            case NHS_BODY -> "NHS body";
            case PARTNERSHIP -> "Partnership";
            case SOLE_TRADER -> "Sole trader";
            case OTHER -> "Other";
        };
    }

    public static String title(SiteKind kind) {
        return switch (kind) {
            case INDEPENDENT_SPECIAL_SCHOOL -> "Independent special school";
            case NON_MAINTAINED_SPECIAL_SCHOOL -> "Non-maintained special school";
            case INDEPENDENT_SCHOOL -> "Independent school";
            case SPECIAL_POST_16_INSTITUTION -> "Special post-16 institution";
            case ALTERNATIVE_PROVISION -> "Alternative provision";
            case THERAPY_CENTRE -> "Therapy centre";
            case OTHER -> "Other";
        };
    }

    public static String title(SiteFact.Kind kind) {
        return switch (kind) {
            case LSOA -> "Lower super output area";
            case CAPACITY -> "Registered capacity";
            case AGE_FROM -> "Youngest age";
            case AGE_TO -> "Oldest age";
            case SECTION_41 -> "Section 41 approval";
            case REGISTRATION -> "Registration";
        };
    }

    public static String title(OrganisationIdentifierScheme scheme) {
        return switch (scheme) {
            case COMPANIES_HOUSE -> "Company number";
            case CHARITY_COMMISSION -> "Charity number";
            case UK_PROVIDER -> "UKPRN";
            case PPON -> "PPON";
            case ESTABLISHMENT, LOCAL_AUTHORITY, NHS_ORGANISATION, GSS, LA_CODE, DFE_NUMBER -> scheme.code();
        };
    }
}
