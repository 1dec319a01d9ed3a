package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.council.Examples.TODAY;
import static uk.commissioning.tenants.council.Examples.aCouncilIn;
import static uk.commissioning.tenants.council.Examples.aLivePlan;
import static uk.commissioning.tenants.council.Examples.aPlan;
import static uk.commissioning.tenants.council.Examples.day;
import static uk.commissioning.tenants.council.Refusing.assertRefused;
import static uk.commissioning.tenants.council.Refusing.refusalOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;

/// A3 and domain 6.5: the states of a council.
class LifeOfACouncilTest {

    @Test
    void a_planned_council_begins_today_as_planned() {
        var changed = Council.planned(new TenantId(Ids.next()), aPlan("east-surrey"), TODAY);

        assertThat(changed.council().standing()).isEqualTo(new Standing(CouncilState.PLANNED, TODAY, null));
        assertThat(actions(changed)).containsExactly("council.planned");
    }

    @Test
    void a_council_that_exists_and_joins_goes_from_planned_to_live() {
        var changed = Council.planned(new TenantId(Ids.next()), aLivePlan("kent"), TODAY);

        assertThat(changed.council().standing()).isEqualTo(new Standing(CouncilState.LIVE, day("2009-04-01"), null));
        assertThat(actions(changed)).containsExactly("council.planned", "council.state-changed");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHADOW", "CLOSING", "DISSOLVED"})
    void a_council_begins_in_no_other_state(CouncilState state) {
        assertRefused(CouncilReason.COUNCIL_OPENS_PLANNED_OR_LIVE, () -> CouncilPlan.opening(state));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,SHADOW", "SHADOW,LIVE", "PLANNED,LIVE", "LIVE,CLOSING", "CLOSING,DISSOLVED"})
    void a_council_moves_on(CouncilState from, CouncilState to) {
        var changed = aCouncilIn(from).becoming(to, day("2026-04-01"), TODAY);

        assertThat(changed.council().standing()).isEqualTo(new Standing(to, day("2026-04-01"), null));
        assertThat(changed.events())
                .extracting(CouncilEvent::facts)
                .containsExactly(Map.of("from", from.name(), "to", to.name(), "since", "2026-04-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,CLOSING",
        "PLANNED,DISSOLVED",
        "SHADOW,PLANNED",
        "SHADOW,CLOSING",
        "LIVE,SHADOW",
        "LIVE,DISSOLVED",
        "LIVE,LIVE",
        "CLOSING,LIVE",
        "CLOSING,CLOSING"
    })
    void a_council_takes_no_other_way(CouncilState from, CouncilState to) {
        assertRefused(
                CouncilReason.COUNCIL_STATE_NOT_POSSIBLE, () -> aCouncilIn(from).becoming(to, TODAY, TODAY));
    }

    @ParameterizedTest
    @EnumSource(CouncilState.class)
    void a_dissolved_council_stays_dissolved(CouncilState to) {
        assertRefused(
                CouncilReason.COUNCIL_STATE_IS_FINAL,
                () -> aCouncilIn(CouncilState.DISSOLVED).becoming(to, TODAY, TODAY));
    }

    @Test
    void a_refused_step_says_what_is_possible() {
        var refused = refusalOf(() -> aCouncilIn(CouncilState.PLANNED).becoming(CouncilState.CLOSING, TODAY, TODAY));

        assertThat(Sentences.installed().of(refused))
                .isEqualTo("The council is planned and cannot become closing. It can become shadow or live.");
    }

    @Test
    void a_state_cannot_begin_on_a_day_to_come() {
        assertRefused(
                CouncilReason.COUNCIL_STATE_STARTS_IN_FUTURE,
                () -> aCouncilIn(CouncilState.LIVE).becoming(CouncilState.CLOSING, TODAY.plusDays(1), TODAY));
        assertRefused(
                CouncilReason.COUNCIL_STATE_STARTS_IN_FUTURE,
                () -> Council.planned(new TenantId(Ids.next()), aLivePlan("kent"), day("2009-03-31")));
    }

    @Test
    void a_state_cannot_begin_before_the_one_it_follows() {
        var council = aCouncilIn(CouncilState.LIVE);

        assertRefused(
                CouncilReason.COUNCIL_STATE_STARTS_TOO_EARLY,
                () -> council.becoming(CouncilState.CLOSING, day("2020-03-31"), TODAY));
        assertThat(council.becoming(CouncilState.CLOSING, day("2020-04-01"), TODAY)
                        .nothing())
                .isFalse();
    }

    @Test
    void a_suspended_council_can_move_on_and_stays_suspended() {
        var suspension = new Suspension(Instant.EPOCH, "Under review");
        var suspended = aCouncilIn(CouncilState.LIVE).suspended(suspension).council();

        var closing = suspended.becoming(CouncilState.CLOSING, TODAY, TODAY).council();

        assertThat(closing.standing().suspension()).isEqualTo(suspension);
    }

    @Test
    void a_suspension_begins_once_and_ends_once() {
        var suspension = new Suspension(Instant.EPOCH, "Under review");
        var suspended = aCouncilIn(CouncilState.LIVE).suspended(suspension).council();

        assertRefused(CouncilReason.COUNCIL_ALREADY_SUSPENDED, () -> suspended.suspended(suspension));
        var resumed = suspended.resumed().council();
        assertThat(resumed.standing().suspension()).isNull();
        assertRefused(CouncilReason.COUNCIL_NOT_SUSPENDED, resumed::resumed);
    }

    @Test
    void a_dissolved_council_is_neither_renamed_nor_suspended() {
        var dissolved = aCouncilIn(CouncilState.DISSOLVED);

        assertRefused(CommonReason.COUNCIL_DISSOLVED, () -> dissolved.renamed(new CouncilName("Another name")));
        assertRefused(CommonReason.COUNCIL_DISSOLVED, () -> dissolved.suspended(new Suspension(Instant.EPOCH, "Late")));
    }

    @Test
    void the_same_name_again_is_no_change() {
        var council = aCouncilIn(CouncilState.LIVE);

        assertThat(council.renamed(new CouncilName(" Council of kent ")).nothing())
                .isTrue();
        assertThat(council.renamed(new CouncilName("Kent")).events())
                .containsExactly(CouncilEvent.renamed(council.name(), new CouncilName("Kent")));
    }

    @Test
    void another_version_is_refused() {
        assertRefused(
                CommonReason.CHANGED_BY_SOMEBODY_ELSE,
                () -> aCouncilIn(CouncilState.LIVE).requireVersion(2));
    }

    private static List<String> actions(Changed changed) {
        return changed.events().stream().map(CouncilEvent::action).toList();
    }
}
