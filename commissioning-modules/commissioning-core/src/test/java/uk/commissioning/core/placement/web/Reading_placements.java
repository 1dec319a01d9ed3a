package uk.commissioning.core.placement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.PlacementRow;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;

/// Who sees what of a placement, how it is found, and what the access log has of it (domain 7.4, 10, A6, A14).
final class Reading_placements {

    private static final String UPN = "H801200001001";
    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("kent");
    private static final Council MEDWAY = Council.called("medway");
    private static final UUID OFFICER = KENT.person(Role.PLACEMENT_OFFICER);
    private static final UUID FINANCE = KENT.person(Role.FINANCE);
    private static final UUID COMMISSIONER = KENT.person(Role.COMMISSIONER);
    private static final Provider HILL = Provider.called("Hill");
    private static final Provider VALLEY = Provider.called("Valley");

    private static UUID zoe;
    private static PlacementRow hers;
    private static PlacementRow foreign;

    @BeforeAll
    static void arrange() {
        var dps = KENT.agreement("DPS-22", "DPS");
        zoe = KENT.child("CH-ZOE", "Zoë", "O'Neil", UPN);
        hers = KENT.placement("K-001", HILL)
                .of(zoe)
                .under(dps, "DPS")
                .costing(5_446_000)
                .stored()
                .plus(100_000, "2024-09-01", "2025-06-30");
        KENT.placement("K-002", VALLEY).until("2025-07-31").stored();
        KENT.placement("K-003", VALLEY).from("2026-01-01").stored();
        var theirs = MEDWAY.child("CH-ZOE", "Zoë", "O'Neil", UPN);
        foreign = MEDWAY.placement("K-001", HILL).of(theirs).stored();
    }

    @Test
    void an_officer_sees_the_childs_record() {
        opened(OFFICER, hers.id())
                .jsonPath("$.contract.ref")
                .isEqualTo("K-001")
                .jsonPath("$.contract.agreement.ref")
                .isEqualTo("DPS-22")
                .jsonPath("$.contract.agreement.lot")
                .isEqualTo("A")
                .jsonPath("$.annualFeePence")
                .isEqualTo(5_446_000)
                .jsonPath("$.fees.length()")
                .isEqualTo(2)
                .jsonPath("$.attends.attendance")
                .isEqualTo("DAY")
                .jsonPath("$.child.ref")
                .isEqualTo("CH-ZOE")
                .jsonPath("$.child.identity.givenName")
                .isEqualTo("Zoë")
                .jsonPath("$.child.identity.familyName")
                .isEqualTo("O'Neil")
                .jsonPath("$.child.identity.dateOfBirth")
                .isEqualTo("2014-03-01")
                .jsonPath("$.child.identity.upn")
                .isEqualTo(UPN)
                .jsonPath("$.child.identity.need")
                .isEqualTo("ASD")
                .jsonPath("$.child.identity.yearGroup")
                .isEqualTo("Year 7");
    }

    @Test
    void finance_sees_which_child_and_the_fees_and_nothing_of_the_child() {
        var body = opened(FINANCE, hers.id())
                .jsonPath("$.child.ref")
                .isEqualTo("CH-ZOE")
                .jsonPath("$.child.identity")
                .doesNotExist()
                .jsonPath("$.attends.attendance")
                .doesNotExist()
                .jsonPath("$.annualFeePence")
                .isEqualTo(5_446_000);

        assertThat(text(body)).doesNotContain("Zoë", "O'Neil", "ASD", UPN, "2014-03-01");
    }

    @Test
    void a_commissioner_sees_the_contract_and_not_which_child() {
        var body = opened(COMMISSIONER, hers.id())
                .jsonPath("$.contract.ref")
                .isEqualTo("K-001")
                .jsonPath("$.child")
                .doesNotExist()
                .jsonPath("$.attends")
                .doesNotExist();

        assertThat(text(body)).doesNotContain("CH-ZOE", "Zoë", "ASD", "\"DAY\"");
    }

    @Test
    void pages_show_no_more_than_the_api() {
        assertThat(page(OFFICER, "/core/placements/" + hers.id())).contains("Zoë", "CH-ZOE", "Autistic");
        assertThat(page(FINANCE, "/core/placements/" + hers.id()))
                .contains("CH-ZOE")
                .doesNotContain("Zoë", "Autistic", UPN);
        assertThat(page(COMMISSIONER, "/core/placements/" + hers.id()))
                .contains("K-001")
                .doesNotContain("CH-ZOE", "Zoë");
        assertThat(page(OFFICER, "/core/placements")).contains("K-001", "CH-ZOE", "Autistic");
        assertThat(page(FINANCE, "/core/placements")).contains("K-001").doesNotContain("CH-ZOE", "Autistic");
        assertThat(page(COMMISSIONER, "/core/placements")).contains("K-001").doesNotContain("CH-ZOE", "Autistic");
    }

    @Test
    void the_list_shows_children_to_officers_only() {
        list(OFFICER, "")
                .jsonPath("$.items[0].childRef")
                .isEqualTo("CH-ZOE")
                .jsonPath("$.items[0].need")
                .isEqualTo("ASD");
        list(FINANCE, "")
                .jsonPath("$.items[0].childRef")
                .doesNotExist()
                .jsonPath("$.items[0].need")
                .doesNotExist();
        list(COMMISSIONER, "").jsonPath("$.items[0].childRef").doesNotExist();
    }

    @Test
    void the_list_is_sorted_by_contract_and_paged() {
        list(COMMISSIONER, "?limit=2")
                .jsonPath("$.items[*].contractRef")
                .isEqualTo(List.of("K-001", "K-002"))
                .jsonPath("$.next")
                .isEqualTo("K-002");
        list(COMMISSIONER, "?limit=2&after=K-002")
                .jsonPath("$.items[*].contractRef")
                .isEqualTo(List.of("K-003"))
                .jsonPath("$.next")
                .isEmpty();
    }

    @Test
    void filters_by_school_route_day_and_need() {
        list(OFFICER, "?school=" + VALLEY.urn())
                .jsonPath("$.items[*].contractRef")
                .isEqualTo(List.of("K-002", "K-003"));
        list(OFFICER, "?route=DPS").jsonPath("$.items[*].contractRef").isEqualTo(List.of("K-001"));
        list(OFFICER, "?on=2025-07-31").jsonPath("$.items[*].contractRef").isEqualTo(List.of("K-001", "K-002"));
        list(OFFICER, "?on=2025-08-01").jsonPath("$.items[*].contractRef").isEqualTo(List.of("K-001"));
        list(OFFICER, "?need=SEMH").jsonPath("$.items.length()").isEqualTo(0);
        list(OFFICER, "?need=ASD&school=" + HILL.urn())
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void the_fee_in_the_list_is_that_of_the_day_asked_for() {
        list(COMMISSIONER, "?on=2025-06-30")
                .jsonPath("$.items[0].annualFeePence")
                .isEqualTo(5_546_000);
        list(COMMISSIONER, "?on=2025-07-01")
                .jsonPath("$.items[0].annualFeePence")
                .isEqualTo(5_446_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contractRef\":\"K-001\"}",
                "{\"childRef\":\" CH-ZOE \"}",
                "{\"upn\":\"h801200001001\"}",
                "{\"givenName\":\"ZOE\",\"familyName\":\"oneil\"}"
            })
    void finds_one_child_of_this_council_exactly(String search) {
        found(OFFICER, search)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(hers.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contractRef\":\"K-00\"}",
                "{\"contractRef\":\"k-001' or '1'='1\"}",
                "{\"childRef\":\"CH\"}",
                "{\"givenName\":\"Zo\",\"familyName\":\"Neil\"}"
            })
    void does_not_find_what_is_only_alike(String search) {
        found(OFFICER, search).jsonPath("$.items.length()").isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"upn\":\"H801200001002\"}",
                "{\"givenName\":\"Zoë\"}",
                "{\"contractRef\":\"K-001\",\"childRef\":\"CH-ZOE\"}",
                "{\"contractRef\":\"a\\u0007b\"}",
                "{\"tenantId\":\"x\"}",
                "{\"limit\":0}"
            })
    void refuses_a_search_that_cannot_be_made_without_repeating_it(String search) {
        var body = READ_SIDE
                .as(OFFICER)
                .post()
                .uri(KENT.api("/core/placements/search"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(search)
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.code")
                .isNotEmpty();

        assertThat(text(body)).doesNotContain("Zoë", "CH-ZOE", "H801200001002");
    }

    @Test
    void a_search_on_the_page_is_posted_and_shows_what_it_found() {
        var html = READ_SIDE
                .as(OFFICER)
                .post()
                .uri(KENT.page("/core/placements"))
                .body(BodyInserters.fromFormData("givenName", "Zoë")
                        .with("familyName", "O'Neil")
                        .with("contractRef", ""))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(html).contains("Placements found", "K-001").doesNotContain("K-002");
    }

    @Test
    void a_search_on_the_page_that_cannot_be_made_says_what_to_correct() {
        READ_SIDE
                .as(OFFICER)
                .post()
                .uri(KENT.page("/core/placements"))
                .body(BodyInserters.fromFormData("upn", "H801200001002"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("govuk-error-summary"));
    }

    @Test
    void a_foreign_id_a_random_id_and_no_id_are_answered_alike() {
        var foreignAnswer = missing(foreign.id().toString());

        assertThat(missing(UUID.randomUUID().toString())).isEqualTo(foreignAnswer);
        assertThat(missing("no-id")).isEqualTo(foreignAnswer);
    }

    @Test
    void what_shows_a_child_is_in_the_access_log_once_with_its_ids() {
        var before = accesses(OFFICER);
        opened(OFFICER, hers.id());

        assertThat(accesses(OFFICER)).isEqualTo(before + 1);
        assertThat(lastAccess(OFFICER)).isEqualTo("placement|P1+P2|{%s,%s}".formatted(hers.id(), zoe));
    }

    @Test
    void a_list_is_one_row_with_the_ids_of_all_it_showed() {
        var before = accesses(OFFICER);
        list(OFFICER, "");

        assertThat(accesses(OFFICER)).isEqualTo(before + 1);
        assertThat(lastAccess(OFFICER))
                .startsWith("placement|P1+P2|")
                .contains(hers.id().toString(), zoe.toString());
    }

    @Test
    void a_reference_of_a_child_is_logged_for_finance() {
        var person = KENT.person(Role.FINANCE);
        list(person, "");
        assertThat(accesses(person)).as("the list shows finance no child").isZero();

        opened(person, hers.id());
        found(person, "{\"childRef\":\"CH-ZOE\"}");
        assertThat(accesses(person)).isEqualTo(2);
        assertThat(lastAccess(person))
                .startsWith("placement|P2|")
                .contains(hers.id().toString());
    }

    @Test
    void what_shows_no_child_is_not_logged() {
        opened(COMMISSIONER, hers.id());
        list(COMMISSIONER, "");
        missing(UUID.randomUUID().toString());

        assertThat(accesses(COMMISSIONER)).isZero();
    }

    private static BodyContentSpec opened(UUID person, UUID placement) {
        return READ_SIDE
                .as(person)
                .get()
                .uri(KENT.api("/core/placements/" + placement))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static BodyContentSpec list(UUID person, String query) {
        return READ_SIDE
                .as(person)
                .get()
                .uri(KENT.api("/core/placements" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static BodyContentSpec found(UUID person, String search) {
        return READ_SIDE
                .as(person)
                .post()
                .uri(KENT.api("/core/placements/search"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(search)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static String page(UUID person, String path) {
        var html = READ_SIDE
                .as(person)
                .get()
                .uri(KENT.page(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return html == null ? "" : html;
    }

    /// The problem without what tells one request from another.
    private static String missing(String id) {
        var body = READ_SIDE
                .as(OFFICER)
                .get()
                .uri(KENT.api("/core/placements/" + id))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody();
        return text(body).replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }

    private static String text(BodyContentSpec body) {
        return new String(body.returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private static int accesses(UUID person) {
        return Integer.parseInt(READ_SIDE
                .database()
                .ask("select count(*) from platform.access_entry where actor = '%s'".formatted(person)));
    }

    private static String lastAccess(UUID person) {
        return READ_SIDE.database().ask("""
                select record_kind || '|' || fields_class || '|' || record_ids::text from platform.access_entry
                where actor = '%s' order by occurred_at desc limit 1""".formatted(person));
    }
}
