package uk.commissioning.core.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// The directory is open to all councils; what hangs on a provider is the reader's own council's, and as much of it
/// as the reader's roles show (domain 10).
final class Reading_the_directory {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Council KENT = Council.called("kent");
    private static final Council MEDWAY = Council.called("medway");
    private static final Set<Role> READERS = EnumSet.complementOf(
            EnumSet.of(Role.SECTION_151_OFFICER, Role.REORGANISATION_LEAD, Role.DATA_PROTECTION_OFFICER));

    private final UUID commissioner = KENT.person(Role.COMMISSIONER);

    @Test
    void a_provider_is_found_by_part_of_its_name_or_of_a_schools_and_by_kind() {
        var provider = Provider.called("Quillwood Care");

        assertThat(found("name=quillWOOD")).containsExactly(provider.id().toString());
        assertThat(found("name=school of quillw")).containsExactly(provider.id().toString());
        assertThat(found("name=quillwood&kind=company"))
                .containsExactly(provider.id().toString());
        assertThat(found("name=quillwood&kind=CHARITY")).isEmpty();
        assertThat(found("name=quill%25ood")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7654321", "07654321", "1654321", "10654321", "PQQQ-6543-QQQQ", "pqqq-6543-qqqq", "urn"})
    void a_provider_is_found_by_each_of_its_numbers(String number) {
        var provider = Numbered.PROVIDER;

        assertThat(found("number=" + (number.equals("urn") ? provider.urn() : number)))
                .containsExactly(provider.id().toString());
    }

    @Test
    void what_cannot_be_a_number_is_refused_and_the_page_shows_it_at_the_field() {
        READ_SIDE
                .as(commissioner)
                .get()
                .uri(KENT.api("/core/providers?number=abc"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("provider-number-not-recognised"));
        READ_SIDE
                .as(commissioner)
                .get()
                .uri(KENT.page("/core/providers?number=abc"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("This is not a number of a provider or school."));
    }

    @Test
    void the_list_goes_on_where_it_stopped_and_shows_each_once() {
        var made = IntStream.range(0, 7)
                .mapToObj(number -> Provider.called(number % 2 == 0 ? "Zyxw same" : "Zyxw other " + number)
                        .id()
                        .toString())
                .toList();

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = answer(commissioner, "/core/providers?name=zyxw&limit=3&after=" + next);
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void what_hangs_on_it_is_the_readers_own_councils() {
        var provider = Provider.called("Shared Provider");
        KENT.placement("S-1", provider).costing(4_000_000).stored();
        KENT.placement("S-2", provider).costing(6_000_000).stored();
        KENT.placement("S-3", provider).until("2025-08-31").stored();
        MEDWAY.placement("M-1", provider).costing(1_234_500).stored();

        var kents = answer(commissioner, "/core/providers/" + provider.id());
        assertThat(kents.at("/council/contracts").toString())
                .isEqualTo("[{\"kind\":\"IPA\",\"contracts\":2,\"yearlyPence\":10000000}]");
        assertThat(kents.at("/sites/0/id").asString()).isEqualTo(provider.site().toString());
        var site = answer(commissioner, "/core/sites/" + provider.site() + "?on=2025-08-31");
        assertThat(site.at("/council/placements").toString()).isEqualTo("{\"placements\":3,\"yearlyPence\":15000000}");
        var medways = READ_SIDE
                .as(MEDWAY.person(Role.COMMISSIONER))
                .get()
                .uri(MEDWAY.api("/core/providers/" + provider.id()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(JSON.readTree(medways).at("/council/contracts").toString())
                .isEqualTo("[{\"kind\":\"IPA\",\"contracts\":1,\"yearlyPence\":1234500}]");
    }

    @Test
    void IN_07_a_contract_counts_to_its_last_day_however_it_came_to_an_end_and_a_fee_on_its_own_days() {
        var provider = Provider.called("Ending Provider");
        KENT.placement("E-1", provider).until("2025-08-31").costing(100).stored();
        var ended = KENT.placement("E-2", provider).costing(20).stored().contract();
        READ_SIDE
                .database()
                .run("update core.contract set ended_on = '2025-09-30', end_reason = 'TERMINATED' where id = '%s'"
                        .formatted(ended));
        KENT.placement("E-3", provider)
                .costing(3)
                .stored()
                .plus(4_000, "2024-09-01", "2025-08-31")
                .plus(500, "2025-10-01", null);

        contracts(provider, "2025-08-31", 3, 4_123);
        contracts(provider, "2025-09-01", 2, 23);
        contracts(provider, "2025-09-30", 2, 23);
        contracts(provider, "2025-10-01", 1, 503);
    }

    @Test
    void IN_26_a_site_has_its_own_contracts_and_standings_and_those_of_its_whole_provider() {
        var provider = Provider.called("Two Sites");
        var other = Ids.next();
        READ_SIDE.database().run("""
                insert into core.site (id, provider_id, name, kind)
                values ('%s', '%s', 'Other site', 'INDEPENDENT_SPECIAL_SCHOOL')""".formatted(other, provider.id()));
        KENT.placement("TS-1", provider).stored();
        standing(provider, provider.site(), "EMBARGO");
        standing(provider, null, "IMPROVEMENT_PLAN");

        var there = answer(commissioner, "/core/sites/" + other + "?on=2026-01-01");
        assertThat(there.at("/council/contracts")).isEmpty();
        assertThat(there.at("/council/standings"))
                .extracting(one -> one.get("status").asString())
                .containsExactly("IMPROVEMENT_PLAN");
        assertThat(answer(commissioner, "/core/sites/" + provider.site() + "?on=2026-01-01")
                        .at("/council/standings"))
                .extracting(one -> one.get("status").asString())
                .containsExactlyInAnyOrder("EMBARGO", "IMPROVEMENT_PLAN");
    }

    @Test
    void IN_26_a_school_is_over_its_capacity_with_more_children_than_that_and_not_with_as_many() {
        var provider = Provider.called("Full School");
        READ_SIDE
                .database()
                .run("insert into core.site_fact (site_id, fact, value) values ('%s', 'CAPACITY', '1')"
                        .formatted(provider.site()));
        KENT.placement("FS-1", provider).stored();
        KENT.placement("FS-2", provider).from("2026-01-01").stored();
        var page = KENT.page("/core/sites/" + provider.site() + "?on=");

        assertThat(text(page + "2025-12-31")).doesNotContain("more children here");
        assertThat(text(page + "2026-01-01")).contains("more children here");
    }

    /// Today is 1 July 2026.
    @Test
    void a_list_has_the_numbers_that_hold_today() {
        var provider = Provider.called("Renumbered");
        READ_SIDE.database().run("""
                insert into core.provider_identifier (provider_id, scheme, value, valid_from, valid_to)
                values ('%1$s', 'GB-COH', '03111111', '0001-01-01', '2026-06-30'),
                       ('%1$s', 'GB-COH', '03222222', '2026-06-01', '2026-07-01'),
                       ('%1$s', 'GB-COH', '03333333', '2026-07-01', null),
                       ('%1$s', 'GB-COH', '03444444', '2026-07-02', null)""".formatted(provider.id()));

        assertThat(answer(commissioner, "/core/providers?name=renumbered").at("/items/0/identifiers"))
                .extracting(one -> one.get("value").asString())
                .containsExactly("03222222", "03333333");
    }

    @Test
    void a_provider_is_found_by_the_name_of_one_that_went_into_it() {
        var provider = Provider.called("Vexing Vale");
        READ_SIDE.database().run("""
                insert into core.provider_merged (from_id, to_id, name, reason, merged_by)
                values ('%1$s', '%2$s', 'Wistful Weald', 'One company', '%1$s')""".formatted(Ids.next(), provider.id()));

        assertThat(found("name=wistful")).containsExactly(provider.id().toString());
    }

    @Test
    void no_child_is_in_an_answer_and_the_page_shows_the_totals() {
        var provider = Provider.called("Totals Only");
        KENT.placement("T-1", provider)
                .of(KENT.child("T-CHILD", "Nia", "Quist", null))
                .stored();

        for (var path : List.of("/core/providers/" + provider.id(), "/core/sites/" + provider.site())) {
            var page = text(KENT.page(path));
            assertThat(page).contains("£50,000.00").doesNotContain("Quist", "T-CHILD", "T-1", "Individual needs");
            assertThat(text(KENT.api(path))).doesNotContain("Quist", "T-CHILD", "T-1", "ASD");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_role_sees_what_the_matrix_says() {
        var provider = Provider.called("By Role");
        return Stream.of(Role.values())
                .filter(Role::isGrantedByCouncils)
                .map(role -> DynamicTest.dynamicTest(role.toString(), () -> {
                    var answer = READ_SIDE
                            .as(KENT.person(role))
                            .get()
                            .uri(KENT.api("/core/sites/" + provider.site()))
                            .exchange();
                    if (!READERS.contains(role)) {
                        answer.expectStatus().isForbidden();
                        return;
                    }
                    var own = JSON.readTree(body(answer.expectStatus().isOk().expectBody()))
                            .get("council");
                    assertThat(own.has("memberships")).isEqualTo(role != Role.REGIONAL_ANALYST);
                    assertThat(own.has("placements"))
                            .isEqualTo(role != Role.REGIONAL_ANALYST && role != Role.EVALUATOR);
                    assertThat(own.has("standings"))
                            .isEqualTo(!EnumSet.of(Role.REGIONAL_ANALYST, Role.EVALUATOR, Role.TENANT_ADMIN)
                                    .contains(role));
                }));
    }

    @Test
    void an_id_that_nobody_has_is_not_there() {
        for (var path : List.of("/core/providers/", "/core/sites/")) {
            READ_SIDE
                    .as(commissioner)
                    .get()
                    .uri(KENT.api(path + Ids.next()))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void how_often_the_database_is_asked_does_not_grow_with_what_is_shown() {
        var provider = Provider.called("Counted");
        IntStream.range(0, 30)
                .forEach(number ->
                        KENT.placement("N-%02d".formatted(number), provider).stored());
        text(KENT.api("/core/providers"));

        assertThat(sent(KENT.api("/core/providers"))).hasSize(2);
        assertThat(sent(KENT.api("/core/providers/" + provider.id()))).hasSize(6);
        assertThat(sent(KENT.api("/core/sites/" + provider.site()))).hasSize(7);
    }

    private void contracts(Provider provider, String day, int number, int pence) {
        assertThat(answer(commissioner, "/core/providers/" + provider.id() + "?on=" + day)
                        .at("/council/contracts")
                        .toString())
                .as(day)
                .isEqualTo("[{\"kind\":\"IPA\",\"contracts\":%d,\"yearlyPence\":%d}]".formatted(number, pence));
    }

    private static void standing(Provider provider, @Nullable UUID site, String status) {
        READ_SIDE.database().run("""
                insert into core.provider_standing (tenant_id, id, provider_id, site_id, status, reason, valid_from)
                values ('%s', '%s', '%s', %s, '%s', 'Visited', '2025-01-01')""".formatted(
                        KENT.id(), Ids.next(), provider.id(), site == null ? "null" : "'" + site + "'", status));
    }

    private List<String> found(String question) {
        return answer(commissioner, "/core/providers?" + question)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static JsonNode answer(UUID person, String path) {
        return JSON.readTree(body(READ_SIDE
                .as(person)
                .get()
                .uri(URI.create(READ_SIDE.address() + KENT.api(path.replace(" ", "%20"))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()));
    }

    private static String body(BodyContentSpec content) {
        return new String(content.returnResult().getResponseBody(), StandardCharsets.UTF_8);
    }

    private String text(String path) {
        return READ_SIDE
                .as(commissioner)
                .get()
                .uri(path)
                .accept(MediaType.ALL)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private List<String> sent(String path) {
        return READ_SIDE.database().statementsOf("app", () -> text(path));
    }

    /// One provider with a number of each kind.
    private static final class Numbered {
        static final Provider PROVIDER = Provider.called(
                "Numbered", "GB-COH 07654321", "GB-CHC 1654321", "GB-UKPRN 10654321", "GB-PPON PQQQ-6543-QQQQ");
    }
}
