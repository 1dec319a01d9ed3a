package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;

/// AE-08: hours a week of each child over all providers, with the full-time equivalent, gaps and overlaps.
class AE_08_hours_over_all_providers_Test {

    private static Alternative council;

    @BeforeAll
    static void packages() {
        council = new Alternative("hoursweekly")
                .with("providers", """
                        Hours One Limited,COMPANY,77712001,,,Hours School,777201,INDEPENDENT_SPECIAL_SCHOOL,E07000110,ME14 1XQ
                        Hours Two Limited,COMPANY,77712002,,,,,,,
                        """)
                .with("ap_packages", """
                        W-1,WC-1,Hours One Limited,,,EOTAS,12.5,450,2025-09-01,2026-07-20,
                        W-2,WC-1,Hours Two Limited,,,EOTAS,5.51,200,2026-01-05,2026-01-15,
                        W-3,WC-2,Hours One Limited,,,CME,10,300,2025-09-01,2026-01-14,
                        W-4,WC-2,Hours Two Limited,,,CME,12.25,300,2026-01-15,2026-07-20,
                        W-5,WC-3,Hours Two Limited,,,SECTION_19,18,300,2025-09-01,2026-07-20,
                        W-6,WC-4,Hours One Limited,,,SECTION_19,5.5,300,2025-09-01,2026-07-20,
                        W-7,WC-4,Hours One Limited,,,SECTION_19,5.75,300,2025-09-01,2026-07-20,
                        W-8,WC-5,Hours One Limited,,,SECTION_19,25,300,2025-09-01,2026-07-20,
                        """)
                .with(
                        "placements",
                        "WP-1,WC-6,,Family,Given,2012-03-04,ME14 1XQ,E07000110,ASD,777201,,PROXIMITY,DAY,38,2025-09-01,2025-09-01,,50000\n"
                                + "WP-2,WC-4,,Family,Other,2012-03-05,ME14 1XQ,E07000110,ASD,777201,,PROXIMITY,DAY,38,2025-09-01,2025-10-01,,50000\n")
                .with("ap_packages", "W-9,WC-6,Hours Two Limited,,,EOTAS,3,300,2025-09-01,2026-07-20,\n");
        World.RUNNING.database().run("""
                update core.contract set ended_on = '2025-12-19', end_reason = 'TERMINATED'
                where ref = 'W-8' and tenant_id = '%s'""".formatted(council.council().id()), """
                update core.contract set ended_on = '2025-11-30', end_reason = 'TERMINATED'
                where ref = 'WP-2' and tenant_id = '%s'""".formatted(
                        council.council().id()));
    }

    @Test
    void AE_08_hours_at_two_providers_are_added_up_to_the_decimal_and_told_as_an_overlap() {
        var child = child("2026-01-15", "WC-1");

        assertThat(child.get("weeklyHours").decimalValue()).isEqualByComparingTo("18.01");
        assertThat(child.get("fullTime").asBoolean()).isTrue();
        assertThat(child.get("fullTimeEquivalent").decimalValue()).isEqualByComparingTo("1.00");
        assertThat(child.get("missingHours").decimalValue()).isEqualByComparingTo("0");
        assertThat(child.get("moreThanOneProvider").asBoolean()).isTrue();
        assertThat(child.get("packages")
                        .valueStream()
                        .map(one -> one.get("contractRef").asString() + " "
                                + one.at("/provider/name").asString() + " "
                                + one.get("weeklyHours").decimalValue().toPlainString()))
                .containsExactly("W-1 Hours One Limited 12.5", "W-2 Hours Two Limited 5.51");
    }

    @Test
    void AE_08_the_last_day_of_one_package_and_the_first_of_the_next_are_days_of_one_each() {
        assertThat(child("2026-01-14", "WC-2").get("weeklyHours").decimalValue())
                .isEqualByComparingTo("10.00");
        assertThat(child("2026-01-15", "WC-2").get("weeklyHours").decimalValue())
                .isEqualByComparingTo("12.25");
        assertThat(child("2026-01-15", "WC-2").get("providers").asLong()).isEqualTo(1);
        assertThat(child("2026-01-16", "WC-1").get("weeklyHours").decimalValue())
                .isEqualByComparingTo("12.50");
        assertThat(child("2026-01-04", "WC-1").get("moreThanOneProvider").asBoolean())
                .isFalse();
    }

    @Test
    void AE_08_exactly_18_hours_are_not_full_time_and_what_is_missing_is_told() {
        var atThreshold = child("2026-01-15", "WC-3");
        assertThat(atThreshold.get("fullTime").asBoolean()).isFalse();
        assertThat(atThreshold.get("missingHours").decimalValue()).isEqualByComparingTo("0");

        var below = child("2026-01-15", "WC-2");
        assertThat(below.get("fullTime").asBoolean()).isFalse();
        assertThat(below.get("missingHours").decimalValue()).isEqualByComparingTo("5.75");
        assertThat(below.get("fullTimeEquivalent").decimalValue()).isEqualByComparingTo("0.68");
        assertThat(child("2026-01-15", "WC-4").get("fullTimeEquivalent").decimalValue())
                .as("11.25 ÷ 18 is 0.625, and a half goes up")
                .isEqualByComparingTo("0.63");
        assertThat(hours("on=2026-01-15").at("/fullTime/moreThanHours").asInt()).isEqualTo(18);
    }

    @Test
    void AE_08_before_a_threshold_was_published_nobody_is_said_to_be_below_it() {
        var answer = hours("on=2019-01-15");
        assertThat(answer.get("fullTime").isNull()).isTrue();
        assertThat(answer.at("/totals/belowFullTime").asLong()).isZero();
    }

    @Test
    void two_packages_at_one_provider_are_added_up_and_are_no_overlap() {
        var child = child("2026-01-15", "WC-4");

        assertThat(child.get("weeklyHours").decimalValue()).isEqualByComparingTo("11.25");
        assertThat(child.get("providers").asLong()).isEqualTo(1);
        assertThat(child.get("moreThanOneProvider").asBoolean()).isFalse();
        assertThat(child.get("packages")).hasSize(2);
    }

    @Test
    void a_package_that_ended_before_its_time_has_no_hours_after_that() {
        assertThat(Alternative.all(hours("on=2025-12-19"), "childRef")).contains("WC-5");
        assertThat(Alternative.all(hours("on=2025-12-20"), "childRef")).doesNotContain("WC-5");
    }

    @Test
    void a_child_who_is_also_placed_at_a_school_is_marked() {
        assertThat(child("2026-01-15", "WC-6").get("alsoAtSchool").asBoolean()).isTrue();
        assertThat(child("2026-01-15", "WC-4").get("alsoAtSchool").asBoolean()).isFalse();
        for (var day : List.of("2025-09-30 false", "2025-10-01 true", "2025-11-30 true", "2025-12-01 false")) {
            assertThat(child(day.substring(0, 10), "WC-4").get("alsoAtSchool").toString())
                    .as("of a place until 30 November")
                    .isEqualTo(day.substring(11));
        }
    }

    @Test
    void children_are_filtered_and_go_page_by_page_without_their_references_in_an_address() {
        assertThat(Alternative.all(hours("on=2026-01-15&which=below_full_time"), "childRef"))
                .containsExactly("WC-2", "WC-3", "WC-4", "WC-6");
        assertThat(Alternative.all(hours("on=2026-01-15&which=MORE_THAN_ONE_PROVIDER"), "childRef"))
                .containsExactly("WC-1");

        var first = hours("on=2026-01-15&limit=3");
        assertThat(Alternative.all(first, "childRef")).containsExactly("WC-1", "WC-2", "WC-3");
        var next = first.get("next").asString();
        assertThat(next).doesNotContain("WC");
        var second = hours("on=2026-01-15&limit=3&after=" + next);
        assertThat(Alternative.all(second, "childRef")).containsExactly("WC-4", "WC-6");
        assertThat(second.get("totals"))
                .isEqualTo(first.get("totals"))
                .hasToString("{\"children\":5,\"belowFullTime\":4,\"withMoreThanOneProvider\":1,\"weekly\":62.51}");
    }

    @Test
    void who_may_not_read_children_is_told_totals_only() {
        for (var role : new Role[] {Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.FINANCE}) {
            assertThat(council.answer(role, "hours?on=2026-01-15").text())
                    .contains("\"children\":5")
                    .doesNotContain("WC-", "items");
            assertThat(council.page(role, "hours?on=2026-01-15").text())
                    .contains("Below full-time")
                    .doesNotContain("WC-");
        }
        assertThat(council.page(Role.PLACEMENT_OFFICER, "hours?on=2026-01-15").text())
                .contains("WC-1", "5.75 hours short", "Just below", ">Overlap<", "Also placed at a school");
    }

    @Test
    void what_shows_children_is_in_the_access_log() {
        var before = logged();
        council.asked(Role.PLACEMENT_OFFICER, "hours?on=2026-01-15&which=MORE_THAN_ONE_PROVIDER");
        council.asked(Role.COMMISSIONER, "hours?on=2026-01-15");

        assertThat(logged()).isEqualTo(before + 1);
        assertThat(World.RUNNING.database().ask("""
                        select concat_ws(' ', fields_class, cardinality(record_ids)) from platform.access_entry
                        where tenant_id = '%s' and purpose = 'hours of children'
                        order by occurred_at desc limit 1""".formatted(council.council().id())))
                .isEqualTo("P1+P2 3");
    }

    private static int logged() {
        return Integer.parseInt(
                World.RUNNING.database().ask("""
                select count(*) from platform.access_entry
                where tenant_id = '%s' and purpose = 'hours of children'""".formatted(council.council().id())));
    }

    private static JsonNode child(String day, String ref) {
        return Alternative.item(hours("on=" + day), "childRef", ref);
    }

    private static JsonNode hours(String question) {
        return council.asked(Role.PLACEMENT_OFFICER, "hours?" + question);
    }
}
