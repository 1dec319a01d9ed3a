package uk.commissioning.local.walks;

/// The four files of one made-up school with one child in Devon. Another number, another school.
record CouncilFiles(int number) {

    String providers() {
        return """
                provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode
                Walked Schools %1$d Limited,COMPANY,9912%1$04d,,,Walked School %1$d,%2$d,INDEPENDENT_SPECIAL_SCHOOL,E07000041,EX1 1AA
                """.formatted(number, urn());
    }

    String agreements() {
        return """
                agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                WALK-%1$d,Walked places %1$d,FRAMEWORK,2023-10-02,2024-07-01,2024-09-01,2028-08-31,1,1
                """.formatted(number);
    }

    String memberships() {
        return """
                agreement_ref,lot_code,urn,member_from,member_to
                WALK-%d,1,%d,2024-09-01,
                """.formatted(number, urn());
    }

    String placements() {
        return """
                contract_ref,child_ref,upn,family_name,given_name,date_of_birth,home_postcode,home_district_gss,need,urn,agreement_ref,route_reason,attendance,weeks,agreed_on,starts_on,ends_on,fee_education
                %s,WCH-%2$d,,Walker,Wren,2014-05-06,EX1 2AB,E07000041,ASD,%3$d,WALK-%2$d,,DAY,38,2024-09-10,2024-09-16,,"£51,250.00"
                """.formatted(contract(), number, urn());
    }

    String contract() {
        return "WALK-IPA-" + number;
    }

    int urn() {
        return 131_000 + number;
    }
}
