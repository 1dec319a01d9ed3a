package uk.commissioning.app;

/// Columns of the files that councils bring in, as the issue names them.
final class ImportFiles {

    static final String PROVIDERS_HEADER =
            "provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode\n";
    static final String AGREEMENTS_HEADER =
            "agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank\n";
    static final String MEMBERSHIPS_HEADER = "agreement_ref,lot_code,urn,member_from,member_to\n";
    static final String PLACEMENTS_HEADER =
            "contract_ref,child_ref,upn,family_name,given_name,date_of_birth,home_postcode,home_district_gss,need,urn,"
                    + "agreement_ref,route_reason,attendance,weeks,agreed_on,starts_on,ends_on,fee_education\n";

    static final String BLOCKS_HEADER = "contract_ref,agreement_ref,urn,places,price_per_place,starts_on,ends_on\n";
    static final String OTHER_CONTRACTS_HEADER =
            "contract_ref,title,provider_name,company_number,regime,value,starts_on,ends_on\n";

    static final String SCHOOL_TERMS_HEADER =
            "urn,term_name,starts_on,ends_on,half_term_from,half_term_to,closed_days\n";

    static final String THERAPY_ORDERS_HEADER =
            "contract_ref,child_ref,provider_name,ukprn,company_number,therapy_type,arrangement,unit,units,unit_price,"
                    + "starts_on,ends_on,ehcp_section,outcome_ref\n";

    static final String AP_PACKAGES_HEADER =
            "contract_ref,child_ref,provider_name,ukprn,urn,cohort,hours_per_week,weekly_price,starts_on,ends_on,review_on\n";

    private ImportFiles() {}

    static String headerOf(String kind) {
        return switch (kind) {
            case "providers" -> PROVIDERS_HEADER;
            case "agreements" -> AGREEMENTS_HEADER;
            case "memberships" -> MEMBERSHIPS_HEADER;
            case "placements" -> PLACEMENTS_HEADER;
            case "blocks" -> BLOCKS_HEADER;
            case "therapy_orders" -> THERAPY_ORDERS_HEADER;
            case "ap_packages" -> AP_PACKAGES_HEADER;
            case "other_contracts" -> OTHER_CONTRACTS_HEADER;
            case "school_terms" -> SCHOOL_TERMS_HEADER;
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
