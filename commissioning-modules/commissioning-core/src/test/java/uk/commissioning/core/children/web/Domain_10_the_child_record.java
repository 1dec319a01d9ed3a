package uk.commissioning.core.children.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// Domain 10, row "Child record": who opens a child, how much of it, and that nobody does so unseen (A6, A14).
final class Domain_10_the_child_record {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Provider HILL = Provider.called("Hill of children");
    private static final String UPN = "H801200001001";

    private final Council kent = Council.called("kent");
    private final UUID officer = kent.person(Role.PLACEMENT_OFFICER);
    private final UUID finance = kent.person(Role.FINANCE);
    private UUID child = officer;

    @BeforeEach
    void a_child_with_a_place_that_ended_and_two_contracts_that_run() {
        child = kent.child("CH-1", "Ada", "Byron", UPN);
        READ_SIDE.database().run("""
                update core.child set other_needs = '{SLCN,SEMH}', ehcp = true, looked_after = false
                where tenant_id = '%1$s' and id = '%2$s'""".formatted(kent.id(), child), """
                insert into core.child_home (tenant_id, child_id, valid_from, valid_to, district_gss, lsoa)
                values ('%1$s', '%2$s', '0001-01-01', '2025-12-31', 'E07000110', 'E01024001'),
                       ('%1$s', '%2$s', '2026-01-01', null, 'E07000105', null)""".formatted(kent.id(), child));
        kent.placement("OLD", HILL)
                .of(child)
                .from("2022-09-01")
                .until("2024-07-31")
                .costing(4_000_000)
                .stored();
        kent.placement("NOW", HILL).of(child).costing(5_200_000).stored().plus(520_000, "2024-09-01", null);
        order("T-1", 10, 6_500);
    }

    @ParameterizedTest
    @EnumSource
    void opens_to_placement_officers_and_in_part_to_finance(Role role) {
        if (!role.isGrantedByCouncils()) return;
        var person = kent.person(role);
        var status = role == Role.PLACEMENT_OFFICER || role == Role.FINANCE ? 200 : 403;

        get(person, kent.api("/core/children/" + child)).expectStatus().isEqualTo(status);
        get(person, kent.page("/core/children/" + child)).expectStatus().isEqualTo(status);
        get(person, kent.page("/core/children")).expectStatus().isEqualTo(status);
        search(person, "{\"childRef\":\"CH-1\"}").expectStatus().isEqualTo(status);
        search(person, "{\"upn\":\"%s\"}".formatted(UPN))
                .expectStatus()
                .isEqualTo(role == Role.PLACEMENT_OFFICER ? 200 : 403);
        search(person, "{\"givenName\":\"Ada\",\"familyName\":\"Byron\"}")
                .expectStatus()
                .isEqualTo(role == Role.PLACEMENT_OFFICER ? 200 : 403);
    }

    @Test
    void tells_an_officer_who_the_child_is_its_needs_in_rank_its_homes_and_all_contracts() {
        get(officer, kent.api("/core/children/" + child))
                .expectBody()
                .jsonPath("$.ref")
                .isEqualTo("CH-1")
                .jsonPath("$.record.identity.familyName")
                .isEqualTo("Byron")
                .jsonPath("$.record.identity.upn")
                .isEqualTo(UPN)
                .jsonPath("$.record.needs")
                .isEqualTo(List.of("ASD", "SLCN", "SEMH"))
                .jsonPath("$.record.ehcp")
                .isEqualTo(true)
                .jsonPath("$.record.lookedAfter")
                .isEqualTo(false)
                .jsonPath("$.record.yearGroup")
                .isEqualTo("Year 7")
                .jsonPath("$.record.homes[*].district")
                .isEqualTo(List.of("Ashford", "Maidstone"))
                .jsonPath("$.record.homes[1].from")
                .isEmpty()
                .jsonPath("$.record.homes[1].to")
                .isEqualTo("2025-12-31")
                .jsonPath("$.record.homes[1].lsoa")
                .isEqualTo("E01024001")
                .jsonPath("$.contracts[*].ref")
                .isEqualTo(List.of("T-1", "NOW", "OLD"))
                .jsonPath("$.contracts[1].fees[*].purpose")
                .isEqualTo(List.of("EDUCATION", "THERAPY"));
    }

    /// 52,000.00 + 5,200.00 for the place, and 65,000 pence of sessions in less than a year.
    @Test
    void adds_up_what_runs_on_the_day() {
        get(officer, kent.api("/core/children/" + child + "?on=2026-03-01"))
                .expectBody()
                .jsonPath("$.yearlyPence")
                .isEqualTo(5_785_000)
                .jsonPath("$.weeklyPence")
                .isEqualTo(111_250);
        get(officer, kent.api("/core/children/" + child + "?on=2024-07-31"))
                .expectBody()
                .jsonPath("$.yearlyPence")
                .isEqualTo(4_000_000);
        get(officer, kent.api("/core/children/" + child + "?on=2024-08-01"))
                .expectBody()
                .jsonPath("$.yearlyPence")
                .isEqualTo(0);
    }

    @Test
    void lists_contracts_of_one_first_day_by_reference() {
        order("T-0", 1, 100);

        get(officer, kent.api("/core/children/" + child))
                .expectBody()
                .jsonPath("$.contracts[*].ref")
                .isEqualTo(List.of("T-0", "T-1", "NOW", "OLD"));
    }

    @Test
    void counts_a_fee_to_its_last_day_and_a_place_of_a_block_without_one_at_the_blocks_price() {
        var other = kent.child("CH-2", "Grace", "Hopper", null);
        kent.placement("FEE", HILL).of(other).costing(1_000_000).stored().plus(200_000, "2024-09-01", "2025-08-31");
        yearly(other, "2025-08-31", 1_200_000);
        yearly(other, "2025-09-01", 1_000_000);

        var filler = kent.child("CH-3", "Mary", "Somerville", null);
        var place = kent.placement("PLACE", HILL).of(filler).stored().contract();
        READ_SIDE
                .database()
                .run(
                        """
                insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, agreed_on, starts_on)
                values ('%1$s', '%2$s', 'BLOCK', 'BLOCK', 'PA2023', 'SPOT', '%3$s', '2024-05-01', '2024-09-01')""".formatted(kent.id(), other, HILL.id()),
                        """
                insert into core.block (tenant_id, contract_id, places, price_per_place_pence)
                values ('%1$s', '%2$s', 4, 3300000)""".formatted(kent.id(), other),
                        """
                delete from core.fee_line where contract_id = '%s'""".formatted(place),
                        """
                update core.contract set block_id = '%s' where id = '%s'""".formatted(other, place));
        yearly(filler, "2026-03-01", 3_300_000);
    }

    @Test
    void tells_finance_the_reference_and_the_fees_and_nothing_else() {
        for (var path : new String[] {kent.api("/core/children/" + child), kent.page("/core/children/" + child)}) {
            var text = text(get(finance, path));
            assertThat(text)
                    .contains("CH-1", "NOW", "T-1")
                    .doesNotContain(
                            "Byron", "Ada", UPN, "2014", "ASD", "Autistic", "SLCN", "Ashford", "E07", "E01", "Looked");
        }
        get(finance, kent.api("/core/children/" + child))
                .expectBody()
                .jsonPath("$.record")
                .doesNotExist();
    }

    @Test
    void is_in_the_access_log_before_the_answer_leaves() {
        get(officer, kent.api("/core/children/" + child)).expectStatus().isOk();
        get(finance, kent.api("/core/children/" + child)).expectStatus().isOk();
        search(officer, "{\"upn\":\"%s\"}".formatted(UPN)).expectStatus().isOk();
        search(officer, "{\"childRef\":\"NOBODY\"}").expectStatus().isOk();

        assertThat(READ_SIDE
                        .database()
                        .ask(
                                "select string_agg(purpose || ' ' || fields_class, ', ' order by id) from platform.access_entry where tenant_id = '%s'"
                                        .formatted(kent.id())))
                .isEqualTo("child P1+P2, child P2, child search P2");
    }

    @Test
    void is_found_exactly_by_reference_upn_and_name() {
        kent.child("CH-2", "Ada", "Lovelace", null);

        found("{\"childRef\":\"CH-1\"}", "CH-1");
        found("{\"upn\":\"%s\"}".formatted(UPN), "CH-1");
        found("{\"givenName\":\"ada\",\"familyName\":\"BYRON\"}", "CH-1");
        kent.child("CH-0", "Ada", "Byron", null);
        found("{\"givenName\":\"Ada\",\"familyName\":\"Byron\"}", "CH-0", "CH-1");
        found("{\"childRef\":\"CH\"}");
        found("{\"givenName\":\"Ada\",\"familyName\":\"B\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "childRef | {}",
                "childRef | {\"childRef\":\" \"}",
                "childRef | {\"childRef\":\"CH-1\",\"upn\":\"H801200001001\"}",
                "upn | {\"upn\":\"H801200001002\"}",
                "familyName | {\"givenName\":\"Ada\"}",
                "givenName | {\"familyName\":\"Byron\"}"
            })
    void a_search_that_means_nothing_is_refused_by_field(String field, String body) {
        search(officer, body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @Test
    void of_whom_only_the_reference_is_known_opens_too() {
        var unknown = Ids.next();
        READ_SIDE
                .database()
                .run(
                        "insert into core.child (tenant_id, id, ref, wrapped_key) select tenant_id, '%s', 'CH-9', wrapped_key from core.child where id = '%s'"
                                .formatted(unknown, child));

        get(officer, kent.api("/core/children/" + unknown))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.record.identity")
                .isEmpty();
        assertThat(text(get(officer, kent.page("/core/children/" + unknown))))
                .contains("Nobody has told it yet", "Nothing is bought for this child yet");
    }

    @Test
    void another_councils_child_is_as_unknown_as_none() {
        var medway = Council.called("medway");
        var stranger = medway.person(Role.PLACEMENT_OFFICER);

        get(stranger, medway.api("/core/children/" + child)).expectStatus().isNotFound();
        get(stranger, medway.api("/core/children/" + Ids.next())).expectStatus().isNotFound();
        READ_SIDE
                .as(stranger)
                .post()
                .uri(medway.api("/core/children/search"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"childRef\":\"CH-1\"}")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void the_page_finds_and_shows_one_and_no_address_names_it() {
        var found = READ_SIDE
                .as(officer)
                .post()
                .uri(kent.page("/core/children"))
                .body(BodyInserters.fromFormData("givenName", "Ada").with("familyName", "Byron"))
                .exchange();
        assertThat(text(found)).contains("Children found", "CH-1", "3 contracts", "/core/children/" + child);

        assertThat(text(get(officer, kent.page("/core/children/" + child + "?on=2026-03-01"))))
                .contains(
                        "Ada Byron",
                        "1 March 2014",
                        "Autistic spectrum disorder; Speech, language",
                        "Ashford",
                        "£57,850.00",
                        "£1,112.50",
                        "Therapy order",
                        "Does not run on this day");
        assertThat(text(get(finance, kent.page("/core/children"))))
                .contains("Child’s reference")
                .doesNotContain("UPN", "Given name");
    }

    private void yearly(UUID of, String day, int pence) {
        get(officer, kent.api("/core/children/" + of + "?on=" + day))
                .expectBody()
                .jsonPath("$.yearlyPence")
                .isEqualTo(pence);
    }

    private void order(String ref, int units, long pence) {
        var id = Ids.next();
        READ_SIDE.database().run("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, child_id, agreed_on,
                    starts_on, ends_on)
                values ('%s', '%s', '%s', 'THERAPY_ORDER', 'PA2023', 'SPOT', '%s', '%s', '2025-08-01', '2025-09-01',
                    '2026-07-20')""".formatted(kent.id(), id, ref, HILL.id(), child), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, units, units_of, valid_from)
                values ('%s', '%s', '%s', 'THERAPY', 'SESSION', %d, %d, 'TERM', '2025-09-01')""".formatted(
                        kent.id(), Ids.next(), id, pence, units));
    }

    private void found(String body, String... refs) {
        search(officer, body)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].ref")
                .isEqualTo(List.of(refs));
    }

    private ResponseSpec search(UUID person, String body) {
        return READ_SIDE
                .as(person)
                .post()
                .uri(kent.api("/core/children/search"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static ResponseSpec get(UUID person, String path) {
        return READ_SIDE.as(person).get().uri(path).exchange();
    }

    private static String text(ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(
                        answer.expectStatus().isOk().expectBody().returnResult().getResponseBody()),
                StandardCharsets.UTF_8);
    }
}
