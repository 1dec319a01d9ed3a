package uk.commissioning.core.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.Site;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Urn;

/// A row of a file of providers: a legal entity and, where told, one of its sites.
record ProviderRow(
        Row row,
        @Nullable String name,
        @Nullable ProviderKind kind,
        Set<ProviderIdentifier> identifiers,
        Site.@Nullable Facts site,
        Set<SiteFact> facts) {

    static final Column NAME = Column.needed("provider_name", 200, "Registered name of the legal entity.");
    static final Column KIND =
            Column.optional("provider_kind", 60, "One of " + Cells.words(ProviderKind.class) + "; blank means OTHER.");
    static final Column COMPANY_NUMBER =
            Column.optional("company_number", 60, "Companies House number; leading zeros may be missing.");
    static final Column CHARITY_NUMBER = Column.optional("charity_number", 60, "Charity number in England and Wales.");
    static final Column UKPRN = Column.optional("ukprn", 60, "UK provider reference number, eight digits.");
    static final Column PPON = Column.extra("ppon", 60, "Public procurement organisation number, PLDL-8938-YGYW.");
    static final Column SITE_NAME = Column.optional(
            "site_name", 200, "Name of the school or centre; blank where the row is the provider alone.");
    static final Column URN = Column.optional("urn", 60, "URN of a school, six digits; blank for other sites.");
    static final Column SITE_KIND =
            Column.optional("site_kind", 60, "One of " + Cells.words(SiteKind.class) + "; blank means OTHER.");
    static final Column DISTRICT =
            Column.optional("district_gss", 60, "GSS code of the district the site lies in, such as E07000105.");
    static final Column POSTCODE = Column.optional("postcode", 60, "Postcode of the site.");

    static final Column LSOA = Column.extra("lsoa", 60, "Lower super output area of the site, such as E01024001.");
    static final Column CAPACITY = Column.extra("capacity", 60, "Registered capacity: pupils at most.");
    static final Column AGE_FROM = Column.extra("age_from", 60, "Youngest age that is taken.");
    static final Column AGE_TO = Column.extra("age_to", 60, "Oldest age that is taken.");
    static final Column SECTION_41 = Column.extra(
            "section41_from", 60, "First day of approval under section 41 of the Children and Families Act 2014.");

    static final List<Column> COLUMNS = List.of(
            NAME,
            KIND,
            COMPANY_NUMBER,
            CHARITY_NUMBER,
            UKPRN,
            PPON,
            SITE_NAME,
            URN,
            SITE_KIND,
            DISTRICT,
            POSTCODE,
            LSOA,
            CAPACITY,
            AGE_FROM,
            AGE_TO,
            SECTION_41);

    private static final int OLDEST = 25;
    private static final Map<String, ProviderKind> PROVIDER_ALIASES = Map.of(
            "LIMITED_COMPANY", ProviderKind.COMPANY,
            "CIC", ProviderKind.COMMUNITY_INTEREST_COMPANY,
            "CIO", ProviderKind.CHARITABLE_INCORPORATED_ORGANISATION,
            "COUNCIL", ProviderKind.LOCAL_AUTHORITY,
            "NHS_TRUST", ProviderKind.NHS_BODY);
    private static final Map<String, SiteKind> SITE_ALIASES = Map.of(
            "ISS", SiteKind.INDEPENDENT_SPECIAL_SCHOOL,
            "NMSS", SiteKind.NON_MAINTAINED_SPECIAL_SCHOOL,
            "SPI", SiteKind.SPECIAL_POST_16_INSTITUTION,
            "AP", SiteKind.ALTERNATIVE_PROVISION);

    static ProviderRow of(Row row) {
        var identifiers = new HashSet<ProviderIdentifier>();
        read(row, COMPANY_NUMBER, OrganisationIdentifierScheme.COMPANIES_HOUSE, identifiers);
        read(row, CHARITY_NUMBER, OrganisationIdentifierScheme.CHARITY_COMMISSION, identifiers);
        read(row, UKPRN, OrganisationIdentifierScheme.UK_PROVIDER, identifiers);
        read(row, PPON, OrganisationIdentifierScheme.PPON, identifiers);
        var kind = row.read(KIND, Cells.oneOf(ProviderKind.class, PROVIDER_ALIASES));
        return new ProviderRow(row, row.text(NAME), kind, Set.copyOf(identifiers), site(row), facts(row));
    }

    /// The column in which numbers of a scheme stand.
    static Column column(OrganisationIdentifierScheme scheme) {
        return switch (scheme) {
            case COMPANIES_HOUSE -> COMPANY_NUMBER;
            case CHARITY_COMMISSION -> CHARITY_NUMBER;
            case UK_PROVIDER -> UKPRN;
            case PPON -> PPON;
            case ESTABLISHMENT, LOCAL_AUTHORITY, NHS_ORGANISATION, GSS, LA_CODE, DFE_NUMBER -> NAME;
        };
    }

    private static void read(
            Row row, Column column, OrganisationIdentifierScheme scheme, Set<ProviderIdentifier> identifiers) {
        var identifier = row.read(column, text -> new ProviderIdentifier(scheme, text));
        if (identifier != null) identifiers.add(identifier);
    }

    private static Set<SiteFact> facts(Row row) {
        var lsoa = row.read(LSOA, Cells::lsoa);
        var capacity = row.read(CAPACITY, text -> Cells.wholeNumber(text, 1, 5_000));
        var youngest = row.read(AGE_FROM, text -> Cells.wholeNumber(text, 0, OLDEST));
        var oldest = row.read(AGE_TO, text -> Cells.wholeNumber(text, 0, OLDEST));
        var approved = row.read(SECTION_41, Cells::date);
        if (youngest != null && oldest != null && oldest < youngest) row.problem(AGE_TO, ImportReason.AGES_CROSSED);
        var facts = new HashSet<SiteFact>();
        if (lsoa != null) facts.add(SiteFact.always(SiteFact.Kind.LSOA, lsoa.value()));
        if (capacity != null) facts.add(SiteFact.always(SiteFact.Kind.CAPACITY, capacity.toString()));
        if (youngest != null) facts.add(SiteFact.always(SiteFact.Kind.AGE_FROM, youngest.toString()));
        if (oldest != null) facts.add(SiteFact.always(SiteFact.Kind.AGE_TO, oldest.toString()));
        if (approved != null) facts.add(new SiteFact(SiteFact.Kind.SECTION_41, SiteFact.APPROVED, approved));
        return Set.copyOf(facts);
    }

    private static Site.@Nullable Facts site(Row row) {
        var name = row.text(SITE_NAME);
        var kind = row.read(SITE_KIND, Cells.oneOf(SiteKind.class, SITE_ALIASES));
        var urn = row.read(URN, Urn::parse);
        var district = row.read(DISTRICT, Cells::district);
        var postcode = row.read(POSTCODE, Postcode::parse);
        if (name == null) {
            if (urn != null && row.leavesBlank(SITE_NAME)) row.problem(SITE_NAME, ImportReason.SITE_NAME_NEEDED);
            return null;
        }
        return new Site.Facts(name, kind == null ? SiteKind.OTHER : kind, urn, district, postcode);
    }
}
