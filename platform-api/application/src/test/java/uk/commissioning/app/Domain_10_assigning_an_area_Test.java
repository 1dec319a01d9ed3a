package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.app.AreaCouncil.ASHFORD;
import static uk.commissioning.app.AreaCouncil.MAIDSTONE;
import static uk.commissioning.app.AreaCouncil.districts;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.app.AreaCouncil.Officer;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Call;

/// Domain 10, "Child record, EHCP, P1": the council's administrator, and nobody else, assigns a person some of the
/// districts. Files about children are then for colleagues who work for the whole council.
class Domain_10_assigning_an_area_Test {

    private static final World WORLD = World.RUNNING;
    private static final AreaCouncil COUNCIL = new AreaCouncil("assigningarea", 3);

    @Test
    void an_area_is_set_and_removed_and_each_is_in_the_audit() {
        var officer = COUNCIL.joins(Role.PLACEMENT_OFFICER);
        var outside = "core/children/" + COUNCIL.childId("ASH");
        assertThat(COUNCIL.get(officer, outside).status()).isEqualTo(200);

        var set = COUNCIL.assign(Role.TENANT_ADMIN, officer, "\"1\"", districts(MAIDSTONE, "E07000106"));
        assertThat(set.header("ETag")).contains("\"2\"");
        assertThat(set.text()).contains("\"districts\":[\"E07000106\",\"E07000110\"]");
        assertThat(COUNCIL.get(officer, outside).status()).isEqualTo(403);

        var removed = COUNCIL.assign(Role.TENANT_ADMIN, officer, "\"2\"", districts());
        assertThat(removed.text()).contains("\"districts\":[]", "\"roles\":[\"PLACEMENT_OFFICER\"]");
        assertThat(COUNCIL.get(officer, outside).status()).isEqualTo(200);

        assertThat(WORLD.database().ask("""
                select string_agg(action || ' ' || (details->>'districts'), ', ' order by occurred_at, id)
                from platform.audit_entry where record_id = '%s'""".formatted(officer.person())))
                .isEqualTo("area.assigned E07000106 E07000110, area.assigned ALL");
    }

    @Test
    void another_name_and_other_roles_leave_the_area_as_it_is() {
        var officer = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);
        var changed = WORLD.program(COUNCIL.council().person(Role.TENANT_ADMIN))
                .send(Call.of("PUT", "/api" + COUNCIL.path("people/" + officer.person()))
                        .header("If-Match", "\"2\"")
                        .json("{\"name\":\"Olga Other\",\"roles\":[\"PLACEMENT_OFFICER\",\"FINANCE\"]}"));

        assertThat(changed.text()).contains("\"districts\":[\"E07000110\"]", "Olga Other");
        assertThat(COUNCIL.get(officer, "core/children/" + COUNCIL.childId("ASH"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_version_must_be_told_and_be_the_last_one() {
        var officer = COUNCIL.joins(Role.PLACEMENT_OFFICER);
        var administrator = WORLD.program(COUNCIL.council().person(Role.TENANT_ADMIN));

        assertThat(administrator
                        .send(COUNCIL.assigning(officer, districts(MAIDSTONE)))
                        .status())
                .isEqualTo(428);
        assertThat(COUNCIL.assign(Role.TENANT_ADMIN, officer, "\"7\"", districts(MAIDSTONE))
                        .status())
                .isEqualTo(412);
        assertThat(held(officer)).isEqualTo("{}");
    }

    @Test
    void nobody_else_may_and_to_another_councils_administrator_nobody_is_there() {
        var officer = COUNCIL.joins(Role.PLACEMENT_OFFICER);
        var stranger = WORLD.council("neighbourarea").person(Role.TENANT_ADMIN);
        var call = COUNCIL.assigning(officer, districts(MAIDSTONE)).header("If-Match", "\"1\"");
        var elsewhere = Call.of("PUT", call.path().replace("assigningarea", "neighbourarea"))
                .header("If-Match", "\"1\"")
                .json(districts(MAIDSTONE));

        Problems.refused(WORLD.program(stranger).send(call), 404, "not-found");
        Problems.refused(WORLD.program(stranger).send(elsewhere), 404, "not-found");
        Problems.refused(WORLD.program(officer.subject()).send(call), 403, "not-allowed");
        assertThat(held(officer)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E07999999", "E10000016", "E01024001", "Maidstone", "", "E07000110 "})
    void what_is_no_district_is_refused_in_a_sentence(String code) {
        var officer = COUNCIL.joins(Role.PLACEMENT_OFFICER);

        Problems.field(
                COUNCIL.assign(Role.TENANT_ADMIN, officer, "\"1\"", districts(MAIDSTONE, code)),
                "districts",
                "district-not-known");
        assertThat(held(officer)).isEqualTo("{}");
    }

    @Test
    void to_say_nothing_does_not_open_the_whole_council() {
        var officer = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);

        Problems.field(COUNCIL.assign(Role.TENANT_ADMIN, officer, "\"2\"", "{}"), "districts", "field-required");
        assertThat(held(officer)).isEqualTo("{E07000110}");
    }

    @Test
    void the_page_offers_the_councils_districts_and_says_when_it_is_the_whole_council() {
        var officer = COUNCIL.joins(Role.PLACEMENT_OFFICER);
        var path = COUNCIL.path("people/" + officer.person());
        var browser = WORLD.browser(COUNCIL.council().person(Role.TENANT_ADMIN));
        var page = browser.get(path);
        assertThat(page.text()).contains("The whole council", "Tick none", "Maidstone", "Ashford", "Canterbury");
        assertThat(page.text().split("name=\"districts\"", -1)).hasSize(13);

        var saved =
                browser.send(Call.of("POST", path + "/districts").form(Map.of("version", "1", "districts", ASHFORD)));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.get(path).text())
                .containsPattern("Area\\s*</dt>\\s*<dd[^>]*>\\s*Ashford")
                .containsPattern("value=\"E07000105\" checked");
        assertThat(browser.send(Call.of("POST", path + "/districts").form(Map.of("version", "2", "districts", "X")))
                        .text())
                .contains("There is a problem", "such as E07000110");
    }

    @Test
    void a_file_about_children_is_refused_to_who_has_an_area_whatever_district_it_is_of() {
        var officer = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER, Role.COMMISSIONER);
        var program = WORLD.program(officer.subject());
        for (var kind : new String[] {"placements", "therapy_orders", "ap_packages"}) {
            var call = Call.of("POST", "/api" + COUNCIL.path("core/imports/" + kind));
            Problems.refused(program.send(call.csv(COUNCIL.placement("NEW", MAIDSTONE))), 403, "file-outside-area");
            var form = COUNCIL.page(officer, "core/imports/kinds/" + kind);
            assertThat(form.status()).isEqualTo(403);
            assertThat(form.text()).contains("You have an area");
        }

        assertThat(COUNCIL.page(officer, "core/imports/kinds/providers").status())
                .isEqualTo(200);
        assertThat(COUNCIL.page(officer, "core/imports").text())
                .contains("Files about children are not here")
                .doesNotContain("/core/imports/kinds/placements");
    }

    @Test
    void what_was_found_in_a_colleagues_file_about_children_is_not_there_for_who_has_an_area() {
        var officer = COUNCIL.joinsIn(MAIDSTONE, Role.PLACEMENT_OFFICER);
        var colleague = COUNCIL.joins(Role.PLACEMENT_OFFICER);
        var id = WORLD.database()
                .ask("select id from core.import where tenant_id = '%s' and kind = 'placements' limit 1"
                        .formatted(COUNCIL.council().id()));

        for (var path : new String[] {"core/imports/" + id, "core/imports/" + id + "/problems.csv"}) {
            assertThat(COUNCIL.get(colleague, path).status()).as(path).isEqualTo(200);
            Problems.refused(COUNCIL.get(officer, path), 404, "not-found");
        }
        assertThat(COUNCIL.get(officer, "core/imports").text()).doesNotContain(id);
        Problems.refused(COUNCIL.post(officer, "core/imports/" + id + "/accept", "{}"), 404, "not-found");
    }

    private static String held(Officer officer) {
        return WORLD.database()
                .ask("select districts from platform.person where id = '%s'".formatted(officer.person()));
    }
}
