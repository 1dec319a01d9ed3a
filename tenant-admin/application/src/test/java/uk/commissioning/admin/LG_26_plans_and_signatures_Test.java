package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;

/// LG-26, A9: what is frozen, who signs it, and what a vesting is refused for; each with a sentence that says what to
/// do.
class LG_26_plans_and_signatures_Test {

    private static final World WORLD = World.RUNNING;
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static int made;

    private final String prefix = "lg26-" + ++made + "-";
    private final MadeUp cumbria = new MadeUp(WORLD.database(), World.VAULT, prefix + "cumbria", "E10000006");
    private final MadeUp.School school = MadeUp.school(WORLD.database(), String.valueOf(150_000 + made), "E07000028");
    private final UUID block = cumbria.placements(3, "E07000026", school, 5_200_000)
            .placements(2, "E07000030", school, 5_200_000)
            .block(school, 4, 1_000_000);
    private final Reorganised reorganised;
    private final String map;

    LG_26_plans_and_signatures_Test() {
        cumbria.pupils(1, "E07000026", school, block)
                .pupils(1, "E07000030", school, block)
                .written();
        reorganised =
                Reorganised.setUp(prefix + "x", DAY, List.of(cumbria), List.of(prefix + "cumberland", prefix + "waf"));
        map = reorganised.map(
                "order",
                Map.of(
                        prefix + "cumberland", List.of("E07000026", "E07000028", "E07000029"),
                        prefix + "waf", List.of("E07000027", "E07000030", "E07000031")));
    }

    @AfterEach
    void today() {
        WORLD.clockOfToday();
    }

    @Test
    void the_same_freezes_to_the_same_digest_and_makes_the_older_plan_void() {
        var first = reorganised.freeze(map);
        var second = reorganised.freeze(map);

        assertThat(second.get("number").asInt()).isEqualTo(first.get("number").asInt() + 1);
        assertThat(second.get("digest")).isEqualTo(first.get("digest"));
        assertThat(plan(first).get("plan").get("state").asString()).isEqualTo("VOID");
        assertRefused(
                reorganised.sign(first, cumbria.key(), "PREDECESSOR", treasurer(cumbria.key())), 409, "plan-void");
    }

    @Test
    void a_decision_moves_a_plan_and_the_difference_names_the_contract() {
        var first = reorganised.freeze(map);
        reorganised.decide(cumbria, List.of(block), "\"route\":\"HOSTED\",\"successor\":\"%swaf\"".formatted(prefix));
        var second = reorganised.freeze(map);

        assertThat(second.get("digest")).isNotEqualTo(first.get("digest"));
        var moved = World.json(reorganised
                        .lead()
                        .get(reorganised.path() + "/plans/"
                                + second.get("number").asInt() + "/differences?since="
                                + first.get("number").asInt()))
                .get("items");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).get("earlier").asString()).startsWith("SPLIT_NOVATION");
        assertThat(moved.get(0).get("later").asString()).startsWith("HOSTED").contains(prefix + "waf");
    }

    @Test
    void a_signature_without_the_office_in_that_council_is_refused() {
        var plan = reorganised.freeze(map);
        var ofAnother = WORLD.personIn(prefix + "waf", Role.SECTION_151_OFFICER);
        var finance = WORLD.personIn(cumbria.key(), Role.FINANCE);

        assertRefused(
                reorganised.sign(plan, cumbria.key(), "PREDECESSOR", ofAnother), 403, "signature-without-capacity");
        assertRefused(reorganised.sign(plan, cumbria.key(), "PREDECESSOR", finance), 403, "signature-without-capacity");
        assertRefused(
                reorganised.sign(plan, cumbria.key(), "SUCCESSOR", treasurer(cumbria.key())),
                403,
                "signature-without-capacity");
        assertThat(plan(plan).get("signatures")).isEmpty();
    }

    @Test
    void one_person_in_two_offices_needs_a_second_signatory() {
        var plan = reorganised.freeze(map);
        var interim = treasurer(cumbria.key());
        WORLD.grant(interim, prefix + "cumberland", Role.SECTION_151_OFFICER);
        Reorganised.expect(200, reorganised.sign(plan, cumbria.key(), "PREDECESSOR", interim));
        Reorganised.expect(200, reorganised.sign(plan, prefix + "cumberland", "SUCCESSOR", interim));
        reorganised.sign(plan, prefix + "waf", "SUCCESSOR");

        WORLD.clockAt(DAY);
        assertRefused(reorganised.vesting(plan), 409, "plan-not-signed");
        assertThat(plan(plan).get("unsigned").get(0).get("second").asBoolean()).isTrue();

        reorganised.sign(plan, prefix + "cumberland", "SUCCESSOR");
        assertThat(plan(plan).get("signedByAll").asBoolean()).isTrue();
    }

    @Test
    void an_unsigned_plan_and_a_day_too_early_are_refused() {
        var plan = reorganised.freeze(map);
        WORLD.clockAt(DAY);
        assertRefused(reorganised.vesting(plan), 409, "plan-not-signed");
        reorganised.signedByAll(plan);
        WORLD.clockAt(DAY.minusDays(1));
        assertRefused(reorganised.vesting(plan), 409, "before-vesting-day");
    }

    @Test
    void nobody_but_the_operator_carries_it_out() {
        var plan = reorganised.freeze(map);
        reorganised.signedByAll(plan);
        WORLD.clockAt(DAY);
        assertRefused(
                reorganised
                        .lead()
                        .send(Call.of("POST", reorganised.path() + "/runs")
                                .json("{\"kind\":\"VESTING\",\"plan\":%d}"
                                        .formatted(plan.get("number").asInt()))),
                403,
                "not-allowed");
    }

    @Test
    void a_contract_changed_after_signing_stops_it_and_nothing_is_stored() {
        var plan = reorganised.freeze(map);
        reorganised.signedByAll(plan);
        WORLD.database().run("update core.fee_line set pence = pence + 1 where contract_id = '%s'".formatted(block));

        var run = reorganised.vested(plan);

        assertThat(run.get("state").asString()).isEqualTo("REFUSED");
        assertThat(run.get("reason").asString())
                .contains("Something changed since plan")
                .contains("Freeze a new plan");
        assertThat(WORLD.database().ask("select state from platform.council where key = '%s'".formatted(cumbria.key())))
                .isEqualTo("LIVE");
        assertThat(WORLD.database()
                        .ask(
                                "select count(*) from core.contract c join platform.council t using (tenant_id) where t.key = '%swaf'"
                                        .formatted(prefix)))
                .isEqualTo("0");
    }

    @Test
    void a_module_that_is_off_in_a_successor_is_named() {
        WORLD.database()
                .run(
                        "update platform.council_module set enabled = false where module = 'therapies' and tenant_id = '%s'"
                                .formatted(Reorganised.idOf(prefix + "waf")));

        var refused = reorganised.frozen(map);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("module-off-in-successor")
                .contains(prefix + "waf")
                .contains("therapies");
    }

    @Test
    void a_key_that_sums_to_zero_is_named() {
        var monitoring = cumbria.other(school, 10_000);
        cumbria.written();
        assertRefused(
                reorganised.decided(cumbria, List.of(monitoring), """
                "route":"SPLIT_NOVATION","splitBy":"MONEY","key":"CUSTOM","keyValues":{"%swaf":0}""".formatted(prefix)), 422, "key-needs-values");
        reorganised.decide(cumbria, List.of(monitoring), """
                "route":"SPLIT_NOVATION","splitBy":"MONEY","key":"EHCP_COUNT\"""");

        assertThat(reorganised.frozen(map).text()).contains("key-sums-to-zero").contains("Choose another key");
    }

    @Test
    void A6_every_council_finds_in_its_audit_what_was_decided_frozen_signed_and_entered() {
        reorganised.decide(cumbria, List.of(block), "\"route\":\"HOSTED\",\"successor\":\"%swaf\"".formatted(prefix));
        Reorganised.expect(
                204,
                reorganised
                        .lead()
                        .send(Call.of("PUT", reorganised.path() + "/money/" + cumbria.key() + "/DEFICIT")
                                .json("{\"pence\":100,\"source\":\"Budget book\"}")));
        var plan = reorganised.freeze(map);
        reorganised.sign(plan, cumbria.key(), "PREDECESSOR");

        for (var council : List.of(cumbria.key(), prefix + "cumberland", prefix + "waf")) {
            assertThat(WORLD.database().lines("""
                            select a.action from platform.audit_entry a join platform.council c using (tenant_id)
                            where c.key = '%s' and a.action in ('reorganisation.decided', 'reorganisation.money-entered',
                                'reorganisation.plan-frozen', 'reorganisation.plan-signed')
                            order by a.occurred_at""".formatted(council)))
                    .as(council)
                    .containsExactly(
                            "reorganisation.decided",
                            "reorganisation.money-entered",
                            "reorganisation.plan-frozen",
                            "reorganisation.plan-signed");
        }
    }

    @Test
    void a_rehearsal_changes_nothing_and_its_report_stays() {
        var before = rows();

        var run = reorganised.rehearsedBy(map);

        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("DONE");
        assertThat(rows()).isEqualTo(before);
        assertThat(run.get("report").get("reconciliation").get("tables")).isNotEmpty();
    }

    /// What councils have, and what says of it that it was taken over.
    private static String rows() {
        var tables = List.of(
                "core.child",
                "core.contract",
                "core.fee_line",
                "core.agreement",
                "platform.person",
                "platform.council_grant",
                "platform.council",
                "platform.council_key",
                "platform.inherited",
                "platform.move");
        return WORLD.database()
                .ask(tables.stream()
                        .map(
                                "(select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t)"
                                        ::formatted)
                        .collect(Collectors.joining(" || ' ' || ", "select ", "")));
    }

    private JsonNode plan(JsonNode plan) {
        return World.json(Reorganised.expect(
                200,
                reorganised
                        .lead()
                        .get(reorganised.path() + "/plans/" + plan.get("number").asInt())));
    }

    private static UUID treasurer(String council) {
        return WORLD.personIn(council, Role.SECTION_151_OFFICER);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("\"" + code + "\"");
    }
}
