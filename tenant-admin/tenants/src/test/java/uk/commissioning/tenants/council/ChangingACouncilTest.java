package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Examples.aPlan;
import static uk.commissioning.tenants.council.Examples.day;
import static uk.commissioning.tenants.council.Examples.gss;
import static uk.commissioning.tenants.council.Examples.ppon;
import static uk.commissioning.tenants.council.Refusing.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.tenants.World;

/// A council's life over a real PostgreSQL: change, audit and messages together (A6).
class ChangingACouncilTest {

    private static World world;

    @BeforeAll
    static void begin() {
        world = World.alone();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void a_planned_council_is_stored_with_its_audit_and_its_messages() {
        var council = asked(plan(
                aLivePlan("kent", gss("E10000016", "1974-04-01", null), ppon("PLDL-8938-YGYW", "2024-01-01", null))));

        var found = asked(world.the(FindCouncil.class).find(council.key())).council();
        assertThat(found).isEqualTo(council);
        assertThat(found.version()).isEqualTo(1);
        assertThat(audit("kent"))
                .isEqualTo(
                        "council.planned, council.identifier-added, council.identifier-added, council.state-changed");
        assertThat(messages("kent")).isEqualTo(audit("kent"));
        assertThat(world.ask("""
                select distinct actor_name || ' ' || correlation_id || ' ' || outcome from platform.audit_entry
                where record_id = '%s'""".formatted(council.id()))).isEqualTo("Olive Operator correlation-1 DONE");
        assertThat(world.ask("""
                select payload ->> 'key' || ': ' || (payload ->> 'name') from platform.outbox
                where record_id = '%s' and type = 'council.planned'""".formatted(council.id()))).isEqualTo("kent: Council of kent");
    }

    @Test
    void a_key_is_used_once_and_never_again() {
        asked(plan(aPlan("taken")));

        assertRefused(CouncilReason.COUNCIL_KEY_TAKEN, () -> asked(plan(aPlan("taken"))));
        assertThat(world.count("audit_entry", "taken")).isEqualTo(1);
    }

    @Test
    void a_council_goes_through_its_life_and_each_state_has_its_day() {
        var change = world.the(ChangeCouncilState.class);
        var key = asked(plan(aPlan("life"))).key();

        asked(change.change(key, 1, CouncilState.SHADOW, null));
        asked(change.change(key, 2, CouncilState.LIVE, null));
        asked(change.change(key, 3, CouncilState.CLOSING, LocalDate.parse("2026-11-22")));
        var dissolved = asked(change.change(key, 4, CouncilState.DISSOLVED, null));

        assertThat(dissolved.standing()).isEqualTo(new Standing(CouncilState.DISSOLVED, day("2026-11-22"), null));
        assertThat(dissolved.version()).isEqualTo(5);
        assertThat(audit("life"))
                .isEqualTo(
                        "council.planned, council.state-changed, council.state-changed, council.state-changed, council.state-changed");
        assertRefused(
                CouncilReason.COUNCIL_STATE_IS_FINAL, () -> asked(change.change(key, 5, CouncilState.LIVE, null)));
    }

    @Test
    void a_suspension_is_kept_with_its_reason_until_it_ends() {
        var key = asked(plan(aLivePlan("suspended"))).key();

        asked(world.the(SuspendCouncil.class).suspend(key, 1, " Under review "));
        var suspended = asked(world.the(FindCouncil.class).find(key)).council();
        assertThat(suspended.standing().suspension()).isEqualTo(new Suspension(World.NOW, "Under review"));

        asked(world.the(ResumeCouncil.class).resume(key, 2));
        var resumed = asked(world.the(FindCouncil.class).find(key)).council();
        assertThat(resumed.standing().suspension()).isNull();
        assertThat(world.ask("select suspended_because is null from platform.council where key = 'suspended'"))
                .isEqualTo("true");
        assertThat(audit("suspended")).endsWith("council.suspended, council.resumed");
    }

    @Test
    void a_renamed_council_keeps_its_key_and_its_id() {
        var before = asked(plan(aLivePlan("renamed")));

        var after = asked(world.the(RenameCouncil.class).rename(before.key(), 1, new CouncilName("New name")));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(world.ask("select key || ' ' || name || ' ' || version from platform.council where key = 'renamed'"))
                .isEqualTo("renamed New name 2");
        assertThat(messages("renamed")).endsWith("council.renamed");
    }

    @Test
    void the_same_name_again_stores_and_tells_nothing() {
        var before = asked(plan(aLivePlan("same")));

        var after = asked(world.the(RenameCouncil.class).rename(before.key(), 1, before.name()));

        assertThat(after.version()).isEqualTo(1);
        assertThat(audit("same")).doesNotContain("renamed");
    }

    @Test
    void who_changes_an_old_version_is_refused_and_nothing_is_told() {
        var key = asked(plan(aLivePlan("stale"))).key();
        asked(world.the(RenameCouncil.class).rename(key, 1, new CouncilName("First")));
        var told = world.count("audit_entry", "stale");

        assertRefused(
                CommonReason.CHANGED_BY_SOMEBODY_ELSE,
                () -> asked(world.the(RenameCouncil.class).rename(key, 1, new CouncilName("Second"))));
        assertThat(world.count("audit_entry", "stale")).isEqualTo(told);
        assertThat(world.count("outbox", "stale")).isEqualTo(told);
    }

    @Test
    void a_continuing_authority_goes_on_under_a_new_gss_code() {
        var county = asked(plan(aLivePlan("somerset", gss("E10000027", "1974-04-01", null))));
        var old = county.identifiers().all().getFirst().id();

        asked(world.the(EndIdentifier.class).end(county.key(), 1, old, day("2023-03-31")));
        asked(world.the(AddIdentifier.class).add(county.key(), gss("E06000066", "2023-04-01", null)));

        var unitary = asked(world.the(FindCouncil.class).find(county.key())).council();
        assertThat(unitary.id()).isEqualTo(county.id());
        assertThat(unitary.version()).isEqualTo(3);
        assertThat(unitary.identifiers().all())
                .extracting(CouncilIdentifier::validity)
                .containsExactly(new Validity(day("1974-04-01"), day("2023-03-31")), Validity.from(day("2023-04-01")));
        assertThat(audit("somerset")).endsWith("council.identifier-ended, council.identifier-added");
    }

    @Test
    void an_identifier_of_another_council_is_refused_on_the_days_it_is_theirs() {
        asked(plan(aLivePlan("holder", gss("E06000001", "1996-04-01", "2023-03-31"))));
        var other = asked(plan(aLivePlan("other")));

        var refused = Refusing.refusalOf(
                () -> asked(world.the(AddIdentifier.class).add(other.key(), gss("E06000001", "2023-03-31", null))));
        assertThat(refused.reason()).isEqualTo(CouncilReason.IDENTIFIER_HELD_BY_ANOTHER_COUNCIL);
        assertThat(refused.arguments()).containsExactly("GSS code", "E06000001", "Council of holder");
        assertThat(world.count("council_identifier", "other")).isZero();

        asked(world.the(AddIdentifier.class).add(other.key(), gss("E06000001", "2023-04-01", null)));
        assertThat(world.count("council_identifier", "other")).isEqualTo(1);
    }

    @Test
    void a_council_or_an_identifier_that_is_not_there_is_not_found() {
        var key = asked(plan(aLivePlan("there"))).key();
        var nowhere = new CouncilKey("nowhere");

        assertRefused(
                CommonReason.NOT_FOUND, () -> asked(world.the(FindCouncil.class).find(nowhere)));
        assertRefused(
                CommonReason.NOT_FOUND,
                () -> asked(world.the(RenameCouncil.class).rename(nowhere, 1, new CouncilName("X"))));
        assertRefused(
                CommonReason.NOT_FOUND,
                () -> asked(world.the(EndIdentifier.class).end(key, 1, Ids.next(), day("2024-01-01"))));
    }

    @Test
    void who_is_no_operator_is_refused_everything() {
        var key = asked(plan(aLivePlan("closed-to-others"))).key();

        assertRefused(CommonReason.NOT_ALLOWED, () -> asked(World.STRANGER, plan(aPlan("by-a-stranger"))));
        assertRefused(
                CommonReason.NOT_ALLOWED,
                () -> asked(World.STRANGER, world.the(FindCouncil.class).find(key)));
        assertRefused(
                CommonReason.NOT_ALLOWED,
                () -> asked(World.STRANGER, world.the(ListCouncils.class).list(null, 10)));
        assertRefused(
                CommonReason.NOT_ALLOWED,
                () -> asked(World.STRANGER, world.the(RenameCouncil.class).rename(key, 1, new CouncilName("X"))));
        assertThat(world.ask("select count(*) from platform.council where key = 'by-a-stranger'"))
                .isEqualTo("0");
    }

    private static Mono<Council> plan(CouncilPlan plan) {
        return world.the(PlanCouncil.class).plan(plan);
    }

    private static String audit(String council) {
        return world.ask("""
                select string_agg(action, ', ' order by occurred_at) from platform.audit_entry
                where tenant_id = (select tenant_id from platform.council where key = '%s')""".formatted(council));
    }

    private static String messages(String council) {
        return world.ask("""
                select string_agg(type, ', ' order by created_at) from platform.outbox
                where tenant_id = (select tenant_id from platform.council where key = '%s')""".formatted(council));
    }
}
