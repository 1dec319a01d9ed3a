package uk.commissioning.core.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.commissioning.core.contracts.ContractQuestion.Sort;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.PlacementRow;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// Contracts of every kind: listed, filtered, sorted and opened, each reader with as much as domain 10 gives.
final class Reading_contracts {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Provider HILL = Provider.called("Hill of contracts");
    private static final Provider DALE = Provider.called("Dale of contracts");

    private static final Pattern NEXT = Pattern.compile("(?s).*\"next\":\"?([^\"}]+)\"?.*");

    private final Council kent = Council.called("kent");
    private final UUID commissioner = kent.person(Role.COMMISSIONER);

    @ParameterizedTest
    @EnumSource
    void a_list_is_walked_to_its_end_in_every_order(Sort sort) {
        kent.placement("C-3", HILL).from("2024-09-01").costing(100).stored();
        kent.placement("C-1", HILL).from("2025-09-01").costing(300).stored();
        kent.placement("C-2", DALE).from("2023-09-01").costing(300).stored();
        kent.placement("C-4", DALE).from("2023-09-01").costing(200).stored();
        var expected = switch (sort) {
            case REFERENCE -> List.of("C-1", "C-2", "C-3", "C-4");
            case START -> List.of("C-2", "C-4", "C-3", "C-1");
            case VALUE -> List.of("C-1", "C-2", "C-4", "C-3");
        };

        var after = "";
        for (var ref : expected) {
            var read = list("?limit=1&sort=" + sort + after);
            read.jsonPath("$.items[*].ref").isEqualTo(List.of(ref));
            after = "&after=" + NEXT.matcher(body(read)).replaceFirst("$1");
        }
        assertThat(after).isEqualTo("&after=null");
    }

    @Test
    void a_list_is_filtered() {
        var agreement = kent.agreement("DPS-1", "DPS");
        kent.placement("C-1", HILL).under(agreement, "DPS").stored();
        kent.placement("C-2", DALE).from("2025-09-01").until("2026-07-31").stored();

        found("?kind=IPA", "C-1", "C-2");
        found("?kind=BLOCK");
        found("?route=SPOT", "C-2");
        found("?ref=C-2", "C-2");
        found("?provider=" + HILL.id(), "C-1");
        found("?supplier=dale of", "C-2");
        found("?supplier=of contracts");
        found("?agreement=" + agreement, "C-1");
        found("?on=2025-08-31", "C-1");
        found("?on=2026-07-31", "C-1", "C-2");
        found("?on=2026-08-01", "C-1");
    }

    @Test
    void a_contract_that_was_agreed_after_its_first_day_is_in_force_from_then_on() {
        kent.placement("C-1", HILL).from("2025-09-01").agreed("2026-03-01").stored();

        found("?on=2026-02-28");
        found("?on=2026-03-01", "C-1");
    }

    @Test
    void a_contract_costs_what_it_does_on_the_day_or_on_its_own_first_or_last_day() {
        kent.placement("C-1", HILL).costing(100).stored().plus(20, "2024-09-01", "2025-08-31");
        var ended = kent.placement("C-2", HILL)
                .costing(100)
                .until("2027-08-31")
                .stored()
                .plus(20, "2024-09-01", "2025-08-31")
                .contract();
        kent.placement("C-3", HILL).from("2027-09-01").costing(300).stored();
        ended(ended, "2025-08-31");

        list("?on=2025-08-31").jsonPath("$.items[*].yearlyPence").isEqualTo(List.of(120, 120));
        list("?on=2025-09-01").jsonPath("$.items[*].yearlyPence").isEqualTo(List.of(100));
        list("").jsonPath("$.items[*].yearlyPence").isEqualTo(List.of(100, 120, 300));
        get(commissioner, "/" + ended)
                .expectBody()
                .jsonPath("$.costs.on")
                .isEqualTo("2025-08-31")
                .jsonPath("$.costs.grossPence")
                .isEqualTo(120);
    }

    /// 730 days, so half of the price is a year's.
    @Test
    void a_price_for_a_whole_term_is_told_as_a_years_share_of_it() {
        var contract = kent.placement("C-1", HILL)
                .from("2025-09-01")
                .until("2027-08-31")
                .costing(7_300_000)
                .stored()
                .contract();
        READ_SIDE
                .database()
                .run("update core.fee_line set units_of = 'TERM' where contract_id = '%s'".formatted(contract));

        list("").jsonPath("$.items[0].yearlyPence").isEqualTo(3_650_000);
        get(commissioner, "/" + contract)
                .expectBody()
                .jsonPath("$.costs.fees[0].yearlyPence")
                .isEqualTo(3_650_000)
                .jsonPath("$.costs.grossPence")
                .isEqualTo(3_650_000);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, HOUSE",
        "route, NOPE",
        "provider, 12",
        "agreement, x",
        "on, 2025-02-30",
        "sort, colour",
        "after, garbage",
        "after, QUFB",
        "limit, 0"
    })
    void what_means_nothing_is_refused_by_name(String field, String value) {
        get(commissioner, "?" + field + "=" + value)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.fields[0].field")
                .isEqualTo(field);
    }

    @Test
    void AC_24_a_block_tells_its_places_on_the_day() {
        var block = block("B-1", 20, 5_000_000);
        for (int place = 0; place < 18; place++) inBlock(block, "P-" + place, "2025-09-01");
        inBlock(block, "P-LATER", "2026-09-01");

        get(commissioner, "/" + block + "?on=2026-06-30")
                .expectBody()
                .jsonPath("$.block.filled")
                .isEqualTo(18)
                .jsonPath("$.block.free")
                .isEqualTo(2)
                .jsonPath("$.block.occupancyPercent")
                .isEqualTo(90.0)
                .jsonPath("$.block.unitCostPence")
                .isEqualTo(5_555_556)
                .jsonPath("$.block.voidCostPence")
                .isEqualTo(10_000_000)
                .jsonPath("$.costs.grossPence")
                .isEqualTo(100_000_000);
        get(commissioner, "/" + block + "?on=2026-09-01")
                .expectBody()
                .jsonPath("$.block.filled")
                .isEqualTo(19);
        get(commissioner, "/" + block + "?on=2025-08-31")
                .expectBody()
                .jsonPath("$.block.filled")
                .isEqualTo(0)
                .jsonPath("$.block.unitCostPence")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 0",
        "2025-09-01, 2",
        "2025-12-31, 2",
        "2026-01-01, 1",
        "2026-01-31, 1",
        "2026-02-01, 0",
        "2026-02-09, 0",
        "2026-02-10, 1"
    })
    void AC_24_a_place_is_filled_from_its_first_day_to_its_last_once_it_is_agreed(String day, int filled) {
        var block = block("B-1", 4, 100);
        inBlock(block, kent.placement("P-1", HILL).from("2025-09-01").until("2026-01-31"));
        var ended = kent.placement("P-2", HILL).from("2025-09-01");
        inBlock(block, ended);
        ended(ended.contract(), "2025-12-31");
        inBlock(block, kent.placement("P-3", HILL).from("2025-09-01").agreed("2026-02-10"));

        get(commissioner, "/" + block + "?on=" + day)
                .expectBody()
                .jsonPath("$.block.filled")
                .isEqualTo(filled);
    }

    @Test
    void MT_09_gross_contributions_and_net_and_MT_08_vat() {
        var contract = kent.placement("C-1", HILL)
                .costing(6_000_001)
                .stored()
                .plus(1_000_000, "2024-09-01", null)
                .plus(9_000_000, "2030-09-01", null)
                .contract();
        share(contract, "HEALTH", "25.00", null);
        share(contract, "CARE", null, 500_000L);
        READ_SIDE
                .database()
                .run(
                        "update core.fee_line set vat_rate = 20, vat_recoverable = false where contract_id = '%s' and pence = 1000000"
                                .formatted(contract));

        get(commissioner, "/" + contract)
                .expectBody()
                .jsonPath("$.costs.grossPence")
                .isEqualTo(7_000_001)
                .jsonPath("$.costs.contributionsPence.HEALTH")
                .isEqualTo(1_750_000)
                .jsonPath("$.costs.contributionsPence.CARE")
                .isEqualTo(500_000)
                .jsonPath("$.costs.netPence")
                .isEqualTo(4_750_001)
                .jsonPath("$.costs.irrecoverableVatPence")
                .isEqualTo(200_000);
    }

    @Test
    void shares_of_more_than_the_cost_are_told_and_not_hidden() {
        var contract = kent.placement("C-1", HILL).costing(100).stored().contract();
        share(contract, "CARE", null, 500_000L);

        get(commissioner, "/" + contract)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.costs.netPence")
                .isEmpty();
        assertThat(page(commissioner, contract)).contains("They are to pay more than the whole cost");
    }

    @ParameterizedTest
    @EnumSource
    void domain_10_which_child_it_is_for_is_for_those_with_sight_of_children(Role role) {
        if (!role.isGrantedByCouncils()) return;
        var contract = kent.placement("C-1", HILL).stored().contract();
        var person = kent.person(role);
        var seesChild = role == Role.PLACEMENT_OFFICER || role == Role.FINANCE;

        var status = switch (role) {
            case COMMISSIONER, CONTRACT_MANAGER, PLACEMENT_OFFICER, FINANCE -> 200;
            case AUDITOR -> 404;
            default -> 403;
        };
        var answer = get(person, "/" + contract).expectStatus().isEqualTo(status);
        if (status != 200) return;

        assertThat(body(answer.expectBody()).contains("CHILD-OF-C-1")).isEqualTo(seesChild);
        var html = page(person, contract);
        assertThat(html.contains("CHILD-OF-C-1")).isEqualTo(seesChild);
        assertThat(html).doesNotContain("Autistic", "ASD", "Given", "Family", "2014");
        assertThat(logged()).isEqualTo(seesChild ? "P2 P2" : "");
    }

    @Test
    void domain_10_an_auditor_reads_blocks_and_no_childs_contract() {
        var block = block("B-1", 2, 100);
        inBlock(block, "P-1", "2025-09-01");
        var auditor = kent.person(Role.AUDITOR);

        get(auditor, "").expectBody().jsonPath("$.items[*].ref").isEqualTo(List.of("B-1"));
        get(auditor, "?kind=IPA").expectStatus().isForbidden();
        get(auditor, "/" + block).expectStatus().isOk();
    }

    @Test
    void the_register_and_a_placement_lead_here() {
        var placement = kent.placement("C-1", HILL).stored();
        var officer = kent.person(Role.PLACEMENT_OFFICER);

        assertThat(read(commissioner, "/core/register"))
                .contains("/core/contracts?supplier=Hill+of+contracts&amp;on=2026-07-01");
        assertThat(read(kent.person(Role.AUDITOR), "/core/register")).doesNotContain("/core/contracts");
        assertThat(read(officer, "/core/placements/" + placement.id()))
                .contains("/core/contracts/" + placement.contract(), "/core/children/");
        assertThat(read(commissioner, "/core/placements/" + placement.id()))
                .contains("/core/contracts/" + placement.contract())
                .doesNotContain("/core/children/");
    }

    @Test
    void an_order_leads_to_its_module_where_the_council_uses_it() {
        var order = block("T-1", 1, 100);
        READ_SIDE
                .database()
                .run("update core.contract set kind = 'THERAPY_ORDER' where tenant_id = '%s' and id = '%s'"
                        .formatted(kent.id(), order));
        assertThat(page(commissioner, order)).doesNotContain("/therapies/orders/");

        READ_SIDE
                .database()
                .run("insert into platform.council_module (tenant_id, module, enabled) values ('%s', 'therapies', true)"
                        .formatted(kent.id()));
        assertThat(page(commissioner, order)).contains("/therapies/orders/" + order);
    }

    private void found(String question, String... refs) {
        list(question).jsonPath("$.items[*].ref").isEqualTo(List.of(refs));
    }

    private BodyContentSpec list(String question) {
        return get(commissioner, question).expectStatus().isOk().expectBody();
    }

    private ResponseSpec get(UUID person, String rest) {
        return READ_SIDE
                .as(person)
                .get()
                .uri(kent.api("/core/contracts" + rest))
                .exchange();
    }

    private static String body(BodyContentSpec content) {
        return new String(content.returnResult().getResponseBody(), StandardCharsets.UTF_8);
    }

    private String page(UUID person, UUID contract) {
        return read(person, "/core/contracts/" + contract);
    }

    private String read(UUID person, String path) {
        return String.valueOf(READ_SIDE
                .as(person)
                .get()
                .uri(kent.page(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String logged() {
        return READ_SIDE
                .database()
                .ask(
                        "select coalesce(string_agg(fields_class, ' '), '') from platform.access_entry where tenant_id = '%s'"
                                .formatted(kent.id()));
    }

    private UUID block(String ref, int places, long price) {
        var id = Ids.next();
        READ_SIDE
                .database()
                .run(
                        """
                insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, site_id, agreed_on, starts_on)
                values ('%s', '%s', '%s', 'BLOCK', 'PA2023', 'SPOT', '%s', '%s', '2025-05-01', '2025-09-01')""".formatted(kent.id(), id, ref, HILL.id(), HILL.site()),
                        """
                insert into core.block (tenant_id, contract_id, places, price_per_place_pence)
                values ('%s', '%s', %d, %d)""".formatted(kent.id(), id, places, price),
                        """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from)
                values ('%s', '%s', '%s', 'EDUCATION', 'ANNUAL', %d, '2025-09-01')""".formatted(kent.id(), Ids.next(), id, places * price));
        return id;
    }

    private void inBlock(UUID block, String ref, String from) {
        inBlock(block, kent.placement(ref, HILL).from(from));
    }

    private void inBlock(UUID block, PlacementRow placement) {
        READ_SIDE
                .database()
                .run("update core.contract set block_id = '%s' where tenant_id = '%s' and id = '%s'"
                        .formatted(block, kent.id(), placement.stored().contract()));
    }

    private void ended(UUID contract, String lastDay) {
        READ_SIDE
                .database()
                .run(
                        "update core.contract set ended_on = '%s', end_reason = 'TERMINATED' where tenant_id = '%s' and id = '%s'"
                                .formatted(lastDay, kent.id(), contract));
    }

    private void share(UUID contract, String contributor, @Nullable String percent, @Nullable Long pence) {
        READ_SIDE
                .database()
                .run(
                        "insert into core.cost_share (tenant_id, contract_id, contributor, percent, pence) values ('%s', '%s', '%s', %s, %s)"
                                .formatted(kent.id(), contract, contributor, percent, pence));
    }
}
