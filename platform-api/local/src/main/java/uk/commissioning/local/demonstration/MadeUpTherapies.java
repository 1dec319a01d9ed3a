package uk.commissioning.local.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Kent's therapies: 48 made-up providers, most of them on a made-up list, and orders that come to the published
/// £381,707
/// in 2019/20 and £428,917 in 2020/21 (domain 4.5).
final class MadeUpTherapies {
    static final List<String> ORDERS = List.of(
            "contract_ref",
            "child_ref",
            "provider_name",
            "company_number",
            "therapy_type",
            "arrangement",
            "unit",
            "units",
            "unit_price",
            "starts_on",
            "ends_on",
            "ehcp_section",
            "outcome_ref");
    static final List<String> MEMBERSHIPS =
            List.of("agreement_ref", "lot_code", "urn", "ukprn", "member_from", "member_to", "status");
    static final List<String> CONTRACTS = List.of(
            "contract_ref", "title", "provider_name", "company_number", "regime", "value", "starts_on", "ends_on");

    private static final String LIST = "KCC-THERAPY-QPL";
    static final List<String> AGREEMENT = List.of(
            LIST,
            "SEN therapies: qualified provider list",
            "QUALIFIED_LIST",
            "2017-09-01",
            "2018-03-01",
            "2018-04-01",
            "2027-03-31",
            "1",
            "1");

    private static final int SEED = 4_5;
    private static final int PROVIDERS_IN_ALL = 48;
    private static final int FIRST_NUMBER = 90_700_000;
    private static final int EVERY_FOURTH = 4;
    private static final int LEAST_ORDER = 400;
    private static final int LARGEST_ORDER = 2_500;
    private static final List<String> KINDS =
            List.of("COMPANY", "SOLE_TRADER", "CHARITY", "COMPANY", "NHS_BODY", "SOLE_TRADER");
    private static final List<String> TYPES = List.of("SLT", "OT", "SLT", "PHYSIO", "PLAY", "CBT", "OT", "HYDRO");
    private static final List<String> SURNAMES =
            List.of("Orchard", "Medlar", "Quince", "Damson", "Bullace", "Filbert", "Cobnut", "Walnut");
    private static final List<String> WORDS = List.of(
            "Speech Therapy", "Therapies", "Children's Therapy", "Occupational Therapy", "Play Therapy", "Physio");

    private final Random random = new Random(SEED);
    private int number;

    /// A row each of the file of providers: none has a school.
    static List<List<String>> providers() {
        return IntStream.range(0, PROVIDERS_IN_ALL)
                .mapToObj(at -> List.of(
                        name(at), KINDS.get(at % KINDS.size()), companyNumber(at), "", ukprn(at), "", "", "", "", ""))
                .toList();
    }

    /// The two contracts with the health service beside the orders (domain 4.1), with made-up trusts.
    static List<List<String>> contracts() {
        return List.of(
                List.of(
                        "NHS-T-01",
                        "Children's therapies, east",
                        name(4),
                        "",
                        "",
                        "752905.00",
                        "2021-04-01",
                        "2022-03-31"),
                List.of(
                        "NHS-T-02",
                        "Children's therapies, county",
                        name(10),
                        "",
                        "",
                        "1526586.00",
                        "2021-04-01",
                        "2022-03-31"));
    }

    /// Three providers in four are on the list.
    static List<List<String>> members() {
        return IntStream.range(0, PROVIDERS_IN_ALL)
                .filter(MadeUpTherapies::isOnTheList)
                .mapToObj(at -> List.of(LIST, "1", "", ukprn(at), "2018-04-01", "", "ACTIVE"))
                .toList();
    }

    static List<List<String>> orders() {
        var made = new MadeUpTherapies();
        var orders = new ArrayList<List<String>>();
        made.year(2019, 381_707, orders);
        made.year(2020, 428_917, orders);
        return orders;
    }

    /// Orders of sessions in a financial year, and a last one for what is left of its total.
    private void year(int starts, int pounds, List<List<String>> orders) {
        var left = pounds;
        while (left > LARGEST_ORDER + LEAST_ORDER) {
            var price = 52 + random.nextInt(24);
            var sessions = 8 + random.nextInt(23);
            orders.add(order(starts, sessions, price, "SESSION"));
            left -= sessions * price;
        }
        orders.add(order(starts, 1, left, "EQUIPMENT"));
    }

    private List<String> order(int year, int units, int price, String unit) {
        number++;
        var provider = number % PROVIDERS_IN_ALL;
        var starts = LocalDate.of(year, 4, 1).plusDays(random.nextInt(200));
        var personal = number % 11 == 0;
        var arrangement = personal ? "PERSONAL_BUDGET" : isOnTheList(provider) ? "PREFERRED" : "NON_PREFERRED";
        return List.of(
                "TH-%05d".formatted(number),
                "TCH-%05d".formatted(1 + number / 2),
                name(provider),
                companyNumber(provider),
                TYPES.get(random.nextInt(TYPES.size())),
                arrangement,
                unit,
                String.valueOf(units),
                "%d.00".formatted(price),
                starts.toString(),
                LocalDate.of(year + 1, 3, 31).toString(),
                "F",
                "O-%d".formatted(1 + number % 3));
    }

    private static boolean isOnTheList(int provider) {
        return provider % EVERY_FOURTH != 3;
    }

    private static String name(int at) {
        return SURNAMES.get(at % SURNAMES.size()) + " " + WORDS.get(at / SURNAMES.size() % WORDS.size());
    }

    private static String companyNumber(int at) {
        return "COMPANY".equals(KINDS.get(at % KINDS.size())) ? String.valueOf(FIRST_NUMBER + at) : "";
    }

    private static String ukprn(int at) {
        return String.valueOf(19_700_000 + at);
    }
}
