package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;

/// TH-04 and domain 4.5 through the import files, the API and the pages: who provides which therapy, on a list or
/// off it, and what is spent by year. £381,707 in 2019/20 and £428,917 in 2020/21 are 12.37% more.
class Therapies_on_and_off_the_list_Test {
    private static final World WORLD = World.RUNNING;
    private static final String COUNCIL = "therapylist";
    private static final JsonMapper JSON = new JsonMapper();

    /// Hands On joins the list a year after its first order; Halted is on it in name only.
    @BeforeAll
    static void providers_a_list_and_orders_of_two_years() {
        WORLD.council(COUNCIL);
        var imports = new ImportsOf(WORLD, COUNCIL);
        imports.store("providers", ImportFiles.PROVIDERS_HEADER + """
                Speaking Up List Limited,COMPANY,77700101,,10077101,,,,,
                Hands On Listed,SOLE_TRADER,,,10077102,,,,,
                River List NHS Trust,NHS_BODY,,,10077103,,,,,
                Waiting List Charity,CHARITY,,7770104,10077104,,,,,
                Halted List Limited,COMPANY,77700105,,10077105,,,,,
                """);
        imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER
                        + "QPL,Therapies list,QUALIFIED_LIST,2018-01-10,2018-03-01,2018-04-01,2028-03-31,1,1\n"
                        + "FW,No list,FRAMEWORK,2018-01-10,2018-03-01,2018-04-01,2028-03-31,1,1\n");
        imports.store("memberships", """
                agreement_ref,lot_code,urn,ukprn,member_from,member_to,status
                QPL,1,,10077101,2018-04-01,,ACTIVE
                QPL,1,,10077102,2020-04-01,,IMPROVEMENT_PLAN
                QPL,1,,10077104,2018-04-01,2021-03-31,ACTIVE
                QPL,1,,10077105,2018-04-01,,SUSPENDED
                FW,1,,10077103,2018-04-01,,ACTIVE
                """);
        imports.store("therapy_orders", ImportFiles.THERAPY_ORDERS_HEADER + """
                L-01,LC-1,Speaking Up List Limited,,,SLT,PREFERRED,SESSION,1000,200.00,2019-04-01,2020-03-31,F,O-1
                L-02,LC-2,Hands On Listed,,,OT,NON_PREFERRED,HOUR,1000,100.00,2019-04-01,2020-03-31,F,
                L-03,LC-3,River List NHS Trust,,,PLAY,PERSONAL_BUDGET,SESSION,1,81707.00,2019-04-01,2020-03-31,F,
                L-11,LC-1,Speaking Up List Limited,,,SLT,PREFERRED,SESSION,1000,220.00,2020-04-01,2021-03-31,F,O-1
                L-12,LC-2,Hands On Listed,,,OT,PREFERRED,HOUR,1000,120.00,2020-04-01,2021-03-31,F,
                L-13,LC-3,River List NHS Trust,,,PLAY,PERSONAL_BUDGET,SESSION,1,88917.00,2020-04-01,2021-03-31,F,
                L-21,LC-4,Halted List Limited,,,CBT,NON_PREFERRED,SESSION,10,365.00,2025-09-01,2026-08-31,F,
                """);
    }

    @Test
    void domain_4_5_spend_by_year_and_type_and_its_growth() {
        var years = answer(Role.COMMISSIONER, "spend?from=2019/20&count=2");

        assertThat(years.at("/items/0/total/pence").asLong()).isEqualTo(381_707_00);
        assertThat(years.at("/items/1/total/pence").asLong()).isEqualTo(428_917_00);
        assertThat(years.at("/items/0/total/growthPercent").isNull()).isTrue();
        assertThat(years.at("/items/1/total/growthPercent").asString()).isEqualTo("12.37");
        assertThat(parts(years, 0, "byType")).containsExactly("SLT 20000000", "OT 10000000", "PLAY 8170700");
        assertThat(parts(years, 1, "byType")).containsExactly("SLT 22000000", "OT 12000000", "PLAY 8891700");
    }

    @Test
    void the_three_arrangements_add_up_to_the_total_and_a_personal_budget_counts() {
        var years = answer(Role.FINANCE, "spend?from=2019/20&count=2");

        assertThat(parts(years, 0, "byArrangement"))
                .containsExactly("PREFERRED 20000000", "NON_PREFERRED 10000000", "PERSONAL_BUDGET 8170700");
        assertThat(parts(years, 1, "byArrangement"))
                .containsExactly("PREFERRED 34000000", "NON_PREFERRED 0", "PERSONAL_BUDGET 8891700");
    }

    @Test
    void an_order_is_on_the_list_where_the_membership_held_when_it_was_agreed() {
        var years = answer(Role.AUDITOR, "spend?from=2019/20&count=2");

        assertThat(parts(years, 0, "byList")).containsExactly("ON_LIST 20000000", "OFF_LIST 18170700");
        assertThat(parts(years, 1, "byList")).containsExactly("ON_LIST 34000000", "OFF_LIST 8891700");
        assertThat(parts(answer(Role.AUDITOR, "spend?from=2025/26&count=1"), 0, "byList"))
                .as("a suspended member is on no list")
                .containsExactly("OFF_LIST 212000");
    }

    @Test
    void an_order_over_two_financial_years_falls_on_their_days_and_on_one_academic_year_whole() {
        var financial = answer(Role.COMMISSIONER, "spend?from=2025/26&count=2");
        var academic = answer(Role.COMMISSIONER, "spend?years=ACADEMIC&from=2025/26&count=1");

        assertThat(financial.at("/items/0/total/pence").asLong()).isEqualTo(2_120_00);
        assertThat(financial.at("/items/1/total/pence").asLong()).isEqualTo(1_530_00);
        assertThat(academic.at("/items/0/year").asString()).isEqualTo("AY 2025/26");
        assertThat(academic.at("/items/0/total/pence").asLong()).isEqualTo(3_650_00);
    }

    @Test
    void the_file_of_spend_has_the_same_figures() {
        assertThat(text(Role.SECTION_151_OFFICER, "spend.csv?from=2019/20&count=2"))
                .startsWith("year,by,key,spend,growth_percent")
                .contains("2020/21,TYPE,SLT,220000.00,10.00", "2020/21,LIST,ON_LIST,340000.00,70.00")
                .contains("2019/20,TOTAL,TOTAL,381707.00,", "2020/21,TOTAL,TOTAL,428917.00,12.37");
    }

    @Test
    void TH_04_the_list_by_type_for_who_may_read_children_and_with_members_without_orders() {
        assertThat(lines(answer(Role.PLACEMENT_OFFICER, "providers?on=2020-06-01")))
                .containsExactly(
                        "Hands On Listed SOLE_TRADER on OT 1",
                        "River List NHS Trust NHS off PLAY 1",
                        "Speaking Up List Limited SUPPLIER on SLT 1",
                        "Waiting List Charity CHARITY on");
        assertThat(lines(answer(Role.PLACEMENT_OFFICER, "providers?on=2019-06-01")))
                .as("before Hands On was a member")
                .contains("Hands On Listed SOLE_TRADER off OT 1");
        assertThat(lines(answer(Role.PLACEMENT_OFFICER, "providers?on=2020-06-01&type=OT&list=ON")))
                .containsExactly("Hands On Listed SOLE_TRADER on OT 1");
        assertThat(lines(answer(Role.PLACEMENT_OFFICER, "providers?on=2028-04-01")))
                .as("the list has ended")
                .isEmpty();
    }

    @Test
    void the_counts_by_category_and_type_stand_above() {
        var officer = answer(Role.PLACEMENT_OFFICER, "providers?on=2020-06-01");

        assertThat(officer.at("/total/providers").asInt()).isEqualTo(4);
        assertThat(officer.at("/total/listed").asInt()).isEqualTo(3);
        assertThat(officer.at("/total/orders").asInt()).isEqualTo(3);
        assertThat(officer.at("/categories/1/category").asString()).isEqualTo("NHS");
        assertThat(officer.at("/categories/1/figures/types/0/type").asString()).isEqualTo("PLAY");
        assertThat(officer.at("/categories/1/figures/types/0/providers").asInt())
                .isEqualTo(1);
    }

    @Test
    void SD_01_who_may_not_read_children_is_told_no_types_of_three_children() {
        for (var role : List.of(Role.COMMISSIONER, Role.FINANCE, Role.AUDITOR)) {
            var seen = answer(role, "providers?on=2020-06-01");
            assertThat(seen.at("/items/0/orders").asInt()).isEqualTo(1);
            assertThat(seen.at("/items/0/types").isNull()).as(role.title()).isTrue();
            assertThat(seen.at("/total/types").isNull()).as(role.title()).isTrue();
            assertThat(text(role, "providers.csv?on=2020-06-01"))
                    .contains("Hands On Listed,SOLE_TRADER,SOLE_TRADER,yes,1,c,c,c,c,c,c,c,c,c");
        }
    }

    @Test
    void orders_are_listed_by_reference_and_filtered() {
        assertThat(refs(answer(Role.PLACEMENT_OFFICER, "orders?limit=3"))).containsExactly("L-01", "L-02", "L-03");
        assertThat(refs(answer(Role.PLACEMENT_OFFICER, "orders?limit=3&after=L-03")))
                .containsExactly("L-11", "L-12", "L-13");
        assertThat(answer(Role.PLACEMENT_OFFICER, "orders?limit=3").get("next").asString())
                .isEqualTo("L-03");
        assertThat(refs(answer(Role.PLACEMENT_OFFICER, "orders?type=OT"))).containsExactly("L-02", "L-12");
        assertThat(refs(answer(Role.COMMISSIONER, "orders?arrangement=PERSONAL_BUDGET")))
                .containsExactly("L-03", "L-13");
        assertThat(refs(answer(Role.COMMISSIONER, "orders?on=2020-04-01"))).containsExactly("L-11", "L-12", "L-13");
        var provider =
                answer(Role.COMMISSIONER, "orders").at("/items/1/provider/id").asString();
        assertThat(refs(answer(Role.COMMISSIONER, "orders?provider=" + provider)))
                .containsExactly("L-02", "L-12");
    }

    @Test
    void domain_10_of_the_child_only_what_the_reader_may_see() {
        var officer = answer(Role.PLACEMENT_OFFICER, "orders/" + order("L-12"));
        assertThat(officer.get("childRef").asString()).isEqualTo("LC-2");
        assertThat(officer.at("/therapy/type").asString()).isEqualTo("OT");
        assertThat(officer.at("/provider/onList").asBoolean()).isTrue();
        assertThat(officer.get("list").asString()).isEqualTo("Therapies list");

        var finance = answer(Role.FINANCE, "orders/" + order("L-12"));
        assertThat(finance.get("childRef").asString()).isEqualTo("LC-2");
        assertThat(finance.has("therapy")).isFalse();
        assertThat(finance.at("/price/amountPence").asLong()).isEqualTo(120_000_00);

        var commissioner = answer(Role.COMMISSIONER, "orders/" + order("L-12"));
        assertThat(commissioner.has("childRef")).isFalse();
        assertThat(commissioner.has("therapy")).isFalse();
        assertThat(text(Role.COMMISSIONER, "orders")).doesNotContain("LC-", "therapyType");
        assertThat(text(Role.FINANCE, "orders")).doesNotContain("LC-", "therapyType");
        assertThat(asked(Role.COMMISSIONER, "orders?type=OT").status()).isEqualTo(403);
    }

    @Test
    void a_look_at_a_childs_therapy_is_in_the_access_log() {
        var council = WORLD.council("therapylooks");
        var imports = new ImportsOf(WORLD, council.key());
        imports.store(
                "therapy_orders",
                ImportFiles.THERAPY_ORDERS_HEADER
                        + "K-1,KC-1,Speaking Up List Limited,,,SLT,NON_PREFERRED,SESSION,10,65.00,2025-09-01,2026-07-20,F,\n");
        var id = WORLD.database()
                .ask("select id from core.contract where tenant_id = '%s' and ref = 'K-1'".formatted(council.id()));
        var path = "/api/councils/" + council.key() + "/therapies/orders";

        for (var role : List.of(Role.COMMISSIONER, Role.FINANCE, Role.PLACEMENT_OFFICER)) {
            WORLD.program(council.person(role)).get(path);
            WORLD.program(council.person(role)).get(path + "/" + id);
        }

        assertThat(WORLD.database().ask("""
                select string_agg(array_to_string(roles, ' ') || ' ' || purpose || ' ' || fields_class || ' '
                    || cardinality(record_ids), ', ' order by occurred_at, id)
                from platform.access_entry where tenant_id = '%s'""".formatted(council.id())))
                .isEqualTo("FINANCE therapy order P2 2, PLACEMENT_OFFICER therapy order list P1+P2 2,"
                        + " PLACEMENT_OFFICER therapy order P1+P2 2");
    }

    @Test
    void another_councils_order_is_as_unknown_as_a_random_one() {
        var other = WORLD.council("therapyothers");
        var officer = WORLD.program(other.person(Role.PLACEMENT_OFFICER));
        var path = "/api/councils/therapyothers/therapies/";

        var foreign = officer.get(path + "orders/" + order("L-12"));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.bare())
                .isEqualTo(officer.get(path + "orders/" + UUID.randomUUID()).bare());
        assertThat(officer.get(path + "orders").text()).doesNotContain("L-12");
        assertThat(officer.get(path + "providers?on=2020-06-01").text()).doesNotContain("Hands On Listed");
        assertThat(officer.get(path + "spend?from=2019/20").text()).contains("\"pence\":0");
    }

    @Test
    void the_pages_say_the_same() {
        assertThat(page(Role.PLACEMENT_OFFICER, "providers?on=2020-06-01"))
                .contains("4 providers, 3 of them on a qualified list, with 3 orders in force.")
                .contains("Waiting List Charity", "Occupational therapy 1");
        assertThat(page(Role.AUDITOR, "providers?on=2020-06-01"))
                .contains("Not shown: few children")
                .doesNotContain("Occupational therapy 1", "therapies/orders");
        assertThat(page(Role.COMMISSIONER, "spend?from=2019/20&count=2"))
                .contains("£381,707.00", "£428,917.00", "12.37%", "Personal budget", "Provider not on the list");
        assertThat(page(Role.PLACEMENT_OFFICER, "orders")).contains("L-01", "LC-1", "Speech and language");
        assertThat(page(Role.COMMISSIONER, "orders")).contains("L-01").doesNotContain("LC-1", "Speech and language");
        assertThat(page(Role.PLACEMENT_OFFICER, "orders/" + order("L-11")))
                .contains("Speech and language", "LC-1", "£220,000.00", "On a qualified list");
        assertThat(page(Role.COMMISSIONER, "orders/" + order("L-11"))).doesNotContain("Speech and language", "LC-1");
        assertThat(page(Role.COMMISSIONER, "providers?on=1999-01-01")).contains("No providers of therapies");
    }

    /// However many orders, a question is one statement beside entering the council; the list of orders names the
    /// providers to choose from in another, and children's therapies take a row of the access log.
    @Test
    void what_a_request_asks_of_the_database_does_not_grow() {
        var many = WORLD.council("therapymany");
        var imports = new ImportsOf(WORLD, many.key());
        var orders = new StringBuilder(ImportFiles.THERAPY_ORDERS_HEADER);
        for (int at = 0; at < 60; at++) {
            orders.append(
                    "M-%1$02d,MC-%1$d,Speaking Up List Limited,,,SLT,NON_PREFERRED,SESSION,10,65.00,2025-09-01,2026-07-20,F,\n"
                            .formatted(at));
        }
        imports.store("therapy_orders", orders.toString());
        var base = "/api/councils/therapymany/therapies/";

        assertThat(sent(many.person(Role.COMMISSIONER), base + "providers?on=2026-01-15"))
                .hasSize(2);
        assertThat(sent(many.person(Role.COMMISSIONER), base + "spend?from=2025/26"))
                .hasSize(2);
        assertThat(sent(many.person(Role.COMMISSIONER), base + "orders")).hasSize(3);
        assertThat(sent(many.person(Role.PLACEMENT_OFFICER), base + "orders")).hasSize(4);
        for (var page : List.of("providers?on=2020-06-01", "spend?from=2019/20", "orders")) {
            var few = sent(WORLD.council(COUNCIL).person(Role.COMMISSIONER), "/councils/therapylist/therapies/" + page);
            assertThat(sent(many.person(Role.COMMISSIONER), "/councils/therapymany/therapies/" + page))
                    .as(page)
                    .hasSameSizeAs(few)
                    .hasSizeLessThan(8);
        }
    }

    /// Asked before, so that what can be remembered is remembered.
    private static List<String> sent(UUID person, String path) {
        var visitor = WORLD.at(path, person);
        assertThat(visitor.get(path).status()).isEqualTo(200);
        return WORLD.database().statementsOf("app", () -> visitor.get(path));
    }

    private static String order(String ref) {
        return WORLD.database()
                .ask("select id from core.contract where tenant_id = '%s' and ref = '%s'"
                        .formatted(WORLD.council(COUNCIL).id(), ref));
    }

    private static List<String> refs(JsonNode orders) {
        return orders.get("items")
                .valueStream()
                .map(line -> line.get("contractRef").asString())
                .toList();
    }

    private static List<String> parts(JsonNode years, int year, String by) {
        return years.at("/items/" + year + "/" + by)
                .valueStream()
                .map(part ->
                        part.get("key").asString() + " " + part.get("pence").asLong())
                .toList();
    }

    private static List<String> lines(JsonNode providers) {
        var lines = new ArrayList<String>();
        for (var line : providers.get("items")) {
            var words = new ArrayList<>(List.of(
                    line.get("name").asString(),
                    line.get("category").asString(),
                    line.get("onList").asBoolean() ? "on" : "off"));
            line.get("types")
                    .forEach(of -> words.add(
                            of.get("type").asString() + " " + of.get("orders").asInt()));
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    private static JsonNode answer(Role role, String question) {
        return JSON.readTree(text(role, question));
    }

    private static String text(Role role, String question) {
        var answer = asked(role, question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private static Answer asked(Role role, String question) {
        return WORLD.program(WORLD.council(COUNCIL).person(role))
                .get("/api/councils/" + COUNCIL + "/therapies/" + question);
    }

    private static String page(Role role, String question) {
        var answer = WORLD.browser(WORLD.council(COUNCIL).person(role))
                .get("/councils/" + COUNCIL + "/therapies/" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }
}
