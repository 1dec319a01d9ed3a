package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// The operator finds duplicates in the directory of providers and makes two of them one, for all councils at once
/// (docs/adr/0017).
class Merging_providers_Test {

    private static final World WORLD = World.RUNNING;
    private static final DirectoryEntries ENTRIES = new DirectoryEntries(WORLD);
    private static final String PROVIDERS = "/api/admin/providers";
    private static UUID lotOfAshby;
    private static UUID lotOfBurton;

    @BeforeAll
    static void two_councils() {
        for (var council : new String[] {"ashby", "burton"}) WORLD.council(council, "LIVE");
        lotOfAshby = ENTRIES.lot("ashby");
        lotOfBurton = ENTRIES.lot("burton");
    }

    @Test
    void a_pair_that_shared_a_number_is_listed_compared_and_made_one() {
        var gone = ENTRIES.provider("Fern Ltd", "GB-COH 41000001 2010-01-01");
        var stays = ENTRIES.provider("Fernleigh Limited", "GB-COH 41000001 2020-01-01", "GB-UKPRN 10410001 2020-01-01");
        ENTRIES.member("ashby", lotOfAshby, gone, "2025-09-01");
        ENTRIES.member("burton", lotOfBurton, stays, "2025-09-01");
        ENTRIES.contract("ashby", "FERN-1", gone);
        ENTRIES.contract("burton", "FERN-2", stays);

        var listed = get(PROVIDERS + "/duplicates?limit=200").text();
        assertThat(listed).contains(gone.toString(), "SAME_NUMBER", "GB-COH 41000001");
        var compared = World.json(get(PROVIDERS + "/" + gone + "/merge/" + stays));
        assertThat(compared.at("/one/councils").asInt()).isEqualTo(1);
        assertThat(compared.get("obstacles")).isEmpty();

        var merged = merge(gone, stays, "Fern Ltd");
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(World.json(merged).get("councils").asInt()).isEqualTo(1);
        assertThat(World.json(merged).get("records").asInt()).isEqualTo(3);
        assertThat(WORLD.database()
                        .ask("select string_agg(ref, ' ' order by ref) from core.contract where provider_id = '%s'"
                                .formatted(stays)))
                .isEqualTo("FERN-1 FERN-2");
        assertThat(World.json(get(PROVIDERS + "/" + gone)).get("id").asString()).isEqualTo(stays.toString());
        assertThat(get(PROVIDERS + "/duplicates?limit=200").text()).doesNotContain("Fernleigh");
        assertThat(WORLD.database()
                        .ask(
                                "select string_agg(c.key || ' ' || e.actor, ',') from platform.audit_entry e join platform.council c using (tenant_id) where e.record_id = '%s'"
                                        .formatted(stays)))
                .isEqualTo("ashby " + WORLD.operatorsSubject());
        Problems.refused(merge(gone, stays, "Fern Ltd"), 409, "provider-merged-already");
    }

    @Test
    void the_name_of_the_one_that_goes_is_typed_to_confirm_it() {
        var gone = ENTRIES.provider("Moss Ltd");
        var stays = ENTRIES.provider("Moss Limited");

        Problems.fields(merge(gone, stays, "Moss Limited"), "name provider-name-not-typed");
        Problems.fields(merge(gone, gone, "Moss Ltd"), "into provider-merged-into-itself");
        Problems.fields(merge(gone, UUID.randomUUID(), "Moss Ltd"), "into provider-not-in-directory");
        Problems.fields(
                WORLD.operator()
                        .send(Call.of("POST", PROVIDERS + "/" + gone + "/merge").json("{}")),
                "into provider-choice-missing",
                "name provider-name-not-typed",
                "because merge-reason-missing");
        Problems.refused(merge(UUID.randomUUID(), stays, "Moss Ltd"), 404, "not-found");
        assertThat(present(gone)).isEqualTo("1");
    }

    @Test
    void what_stands_in_the_way_is_told_with_its_council_and_lot_and_nothing_changes() {
        var gone = ENTRIES.provider("Reed Ltd");
        var stays = ENTRIES.provider("Reed Limited");
        ENTRIES.member("ashby", lotOfAshby, gone, "2025-09-01");
        ENTRIES.member("burton", lotOfBurton, gone, "2025-09-01");
        ENTRIES.member("burton", lotOfBurton, stays, "2026-09-01");

        var refused = merge(gone, stays, "Reed Ltd");

        Problems.refused(refused, 409, "providers-on-one-lot");
        assertThat(refused.text()).contains("Council burton has both on LIST, lot 1 on 2026-09-01");
        assertThat(present(gone)).isEqualTo("1");
        assertThat(WORLD.database()
                        .ask("select count(*) from core.membership where provider_id = '%s'".formatted(gone)))
                .isEqualTo("2");
    }

    @Test
    void a_form_with_a_mistake_is_shown_again_and_without_one_leads_back_to_the_list() {
        var gone = ENTRIES.provider("Sedge <Ltd>");
        var stays = ENTRIES.provider("Sedge Limited");
        var path = "/admin/providers/" + gone + "/merge/" + stays;
        var browser = WORLD.browser(WORLD.operatorsSubject());

        assertThat(browser.get("/admin/providers").text()).contains("Duplicate providers");
        assertThat(browser.get(path).text())
                .contains("Sedge &lt;Ltd", "Which one stays?")
                .doesNotContain("<Ltd>");
        var wrong = browser.send(
                Call.of("POST", path).form(Map.of("into", stays.toString(), "name", "Sedge", "because", "One")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Type the name of the provider that goes");
        var right = browser.send(
                Call.of("POST", path).form(Map.of("into", stays.toString(), "name", "Sedge <Ltd>", "because", "One")));
        assertThat(right.status()).as(right.text()).isEqualTo(303);
        assertThat(right.header("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/admin/providers?done=merged"));
        assertThat(browser.get(path).status()).isEqualTo(404);
        assertThat(present(gone)).isEqualTo("0");
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        for (int number = 0; number < 3; number++) {
            ENTRIES.provider("Bulrush " + number + " A", "GB-CHC 140000" + number + " 2010-01-01");
            ENTRIES.provider("Bulrush " + number + " B", "GB-CHC 140000" + number + " 2011-01-01");
        }

        var seen = new StringBuilder();
        var after = "";
        do {
            var page = World.json(get(PROVIDERS + "/duplicates?limit=2&after=" + after));
            page.get("items")
                    .forEach(item -> seen.append(item.get("shared").asString()).append('\n'));
            after = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!after.isEmpty());

        assertThat(seen.toString().lines().filter(line -> line.contains("140000")))
                .containsExactlyInAnyOrder("GB-CHC 1400000", "GB-CHC 1400001", "GB-CHC 1400002");
        Problems.fields(get(PROVIDERS + "/duplicates?after=x"), "after duplicates-cursor-not-recognised");
    }

    private static Answer get(String path) {
        return WORLD.operator().get(path);
    }

    private static Answer merge(UUID gone, UUID into, String name) {
        return WORLD.operator()
                .send(Call.of("POST", PROVIDERS + "/" + gone + "/merge")
                        .json("{\"into\":\"%s\",\"name\":\"%s\",\"because\":\"One company\"}".formatted(into, name)));
    }

    private static String present(UUID provider) {
        return WORLD.database().ask("select count(*) from core.provider where id = '%s'".formatted(provider));
    }
}
