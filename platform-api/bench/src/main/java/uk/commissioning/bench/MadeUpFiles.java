package uk.commissioning.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The four import files of a portfolio of any size: three placements of five are under the agreement, as in Kent, in
/// one school of five.
record MadeUpFiles(int placements) {

    private static final int FIRST_URN = 910_000;
    private static final int FIRST_COMPANY = 91_000_000;
    private static final int PLACEMENTS_OF_A_SCHOOL = 16;
    private static final int FIFTHS = 5;
    private static final int UNDER_AGREEMENT = 3;

    String providers() {
        return file(
                "provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode",
                schools(),
                school ->
                        "School trust %1$d Limited,COMPANY,%2$d,,,School %1$d,%3$d,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ"
                                .formatted(school, FIRST_COMPANY + school, FIRST_URN + school));
    }

    String agreements() {
        return """
                agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                SC21032,Independent and non-maintained special schools: hybrid DPS,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1
                """;
    }

    String memberships() {
        return file(
                "agreement_ref,lot_code,urn,member_from,member_to",
                schools() / FIFTHS,
                school -> "SC21032,1,%d,2022-09-01,".formatted(FIRST_URN + school * FIFTHS));
    }

    String placementRows() {
        return file(
                "contract_ref,child_ref,upn,family_name,given_name,date_of_birth,home_postcode,home_district_gss,need,urn,"
                        + "agreement_ref,route_reason,attendance,weeks,agreed_on,starts_on,ends_on,fee_education",
                placements,
                MadeUpFiles.this::placement);
    }

    private String placement(int number) {
        boolean called = number % FIFTHS < UNDER_AGREEMENT;
        int under = number % (schools() / FIFTHS) * FIFTHS;
        int school = called ? under : under + 1 + number % (FIFTHS - 1);
        return "IPA-%1$06d,CH-%1$06d,,Family %1$d,Given,2012-03-04,ME14 1XQ,E07000110,ASD,%2$d,%3$s,%4$s,DAY,38,2024-07-01,2024-09-02,,%5$d"
                .formatted(
                        number,
                        FIRST_URN + school,
                        called ? "SC21032" : "",
                        called ? "" : "NO_FRAMEWORK_CAPACITY",
                        50_000 + number % 10_000);
    }

    private int schools() {
        return placements / PLACEMENTS_OF_A_SCHOOL / FIFTHS * FIFTHS;
    }

    private static String file(String header, int rows, IntFunction<String> row) {
        return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
