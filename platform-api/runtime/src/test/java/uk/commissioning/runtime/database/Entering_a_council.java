package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.as;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Area;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Entering_a_council {

    private static final Permission FINANCE_ONLY = Permission.of("pay", "pay", Role.FINANCE);

    private final World world = new World(2);
    private final TenantId kent = world.council("kent", "LIVE");
    private final CouncilBinding commissioner = world.person(kent, Role.COMMISSIONER, Role.AUDITOR);

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void hands_the_work_a_visit_with_council_roles_and_modules() {
        world.database.run("insert into platform.council_module (tenant_id, module, enabled) values"
                + " ('%1$s', 'inmss', true), ('%1$s', 'therapies', false)".formatted(kent));

        var visit = as(commissioner, world.transactions().reading(ANYTHING, Visit.current()));

        assertThat(visit.council().key()).isEqualTo("kent");
        assertThat(visit.council().id()).isEqualTo(kent);
        assertThat(visit.roles()).containsExactlyInAnyOrder(Role.COMMISSIONER, Role.AUDITOR);
        assertThat(visit.modules()).containsExactlyInAnyOrder("core", "inmss");
        assertThat(visit.actor()).isEqualTo(commissioner.actor());
    }

    @Test
    void hands_the_work_the_persons_area_in_this_council_and_no_other() {
        var devon = world.council("area-of-devon", "LIVE");
        var officer = world.person(kent, Role.PLACEMENT_OFFICER);
        var subject = officer.actor().subject();
        world.database.run("""
                insert into platform.person (tenant_id, id, subject, name, email, districts)
                values ('%s', gen_random_uuid(), '%s', 'Both', '%s@example.org', '{E07000040}')""".formatted(devon, subject, subject));

        assertThat(area(officer)).isEqualTo(new Area(Set.of()));
        world.database.run(
                "update platform.person set districts = '{E07000105,E07000110}' where tenant_id = '%s' and subject = '%s'"
                        .formatted(kent, subject));
        assertThat(area(officer)).isEqualTo(new Area(Set.of(new GssCode("E07000105"), new GssCode("E07000110"))));
        assertThat(as(officer, world.transactions().writing(ANYTHING, Visit.current()))
                        .area()
                        .isWholeCouncil())
                .isFalse();
    }

    private Area area(CouncilBinding officer) {
        return as(officer, world.transactions().reading(ANYTHING, Visit.current()))
                .area();
    }

    @Test
    void is_refused_as_not_found_without_a_grant_and_in_a_council_that_does_not_exist_alike() {
        var stranger = UUID.randomUUID();

        assertRefused(CommonReason.NOT_FOUND, World.binding(kent, stranger));
        assertRefused(CommonReason.NOT_FOUND, World.binding(new TenantId(UUID.randomUUID()), stranger));
        assertRefused(CommonReason.NOT_FOUND, world.person(kent));
    }

    @Test
    void a_revoked_grant_and_a_role_this_build_does_not_know_give_nothing() {
        var revoked = world.person(kent, Role.FINANCE);
        world.database.run("update platform.council_grant set revoked_at = now(), revoked_by = granted_by"
                + " where person_id = (select id from platform.person where subject = '%s')"
                        .formatted(revoked.actor().subject()));
        var unknown = world.person(kent, Role.FINANCE);
        world.database.run("update platform.council_grant set role = 'WIZARD'"
                + " where person_id = (select id from platform.person where subject = '%s')"
                        .formatted(unknown.actor().subject()));

        assertRefused(CommonReason.NOT_FOUND, revoked);
        assertRefused(CommonReason.NOT_FOUND, unknown);
    }

    @Test
    void a_module_that_is_not_enabled_is_refused_before_the_permission_is_looked_at() {
        var binding = new CouncilBinding(kent, commissioner.actor(), "alternative-provision", "correlation");

        assertThatThrownBy(() -> as(binding, world.transactions().reading(FINANCE_ONLY, Mono.just(1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CommonReason.MODULE_NOT_ENABLED));
    }

    @Test
    void a_module_that_is_always_on_needs_no_enabling() {
        var binding = new CouncilBinding(kent, commissioner.actor(), "core", "correlation");

        assertThat(as(binding, world.transactions().reading(ANYTHING, Mono.just("in"))))
                .isEqualTo("in");
    }

    @Test
    void without_the_permission_the_work_is_refused_and_does_not_run() {
        assertThatThrownBy(() -> as(commissioner, world.transactions().writing(FINANCE_ONLY, mustNotRun())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, COUNCIL_NOT_OPEN",
        "CLOSING, COUNCIL_CLOSING",
        "DISSOLVED, COUNCIL_DISSOLVED",
    })
    void changes_are_refused_in_a_state_that_takes_none_and_reading_goes_on(String state, CommonReason reason) {
        var council = world.council("c-" + state.toLowerCase(java.util.Locale.ROOT), state);
        var person = world.person(council, Role.COMMISSIONER);

        assertThatThrownBy(() -> as(person, world.transactions().writing(ANYTHING, mustNotRun())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(as(person, world.transactions().reading(ANYTHING, world.people())))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SHADOW", "LIVE"},
            value = uk.commissioning.kernel.tenancy.CouncilState.class)
    void changes_are_taken_in_a_shadow_and_in_a_live_council_unless_it_is_suspended(
            uk.commissioning.kernel.tenancy.CouncilState state) {
        var council = world.council("open-" + state.name().toLowerCase(java.util.Locale.ROOT), state.name());
        var person = world.person(council, Role.COMMISSIONER);

        as(person, world.transactions().writing(ANYTHING, world.addPerson("somebody@example.org")));
        world.database.run(
                "update platform.council set suspended_at = now() where tenant_id = '%s'".formatted(council));

        assertThatThrownBy(() -> as(person, world.transactions().writing(ANYTHING, mustNotRun())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CommonReason.COUNCIL_SUSPENDED));
        assertThat(as(person, world.transactions().reading(ANYTHING, world.people())))
                .isEqualTo(2);
    }

    @Test
    void a_reading_transaction_cannot_change_anything() {
        assertThatThrownBy(() -> as(commissioner, world.transactions().reading(ANYTHING, world.addPerson("x@y.org"))))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void inside_a_transaction_the_work_joins_it_and_the_permission_is_not_asked_again() {
        var email = "joined@example.org";
        var nested = world.transactions()
                .writing(
                        ANYTHING,
                        world.transactions()
                                .writing(FINANCE_ONLY, world.addPerson(email))
                                .then(world.transactions().reading(FINANCE_ONLY, world.people()))
                                .then(Mono.error(new IllegalArgumentException("undone"))));

        assertThatThrownBy(() -> as(commissioner, nested)).hasMessage("undone");
        assertThat(world.database.ask("select count(*) from platform.person where email = '%s'".formatted(email)))
                .isEqualTo("0");
    }

    @Test
    void a_change_inside_a_reading_transaction_is_an_error_that_says_so() {
        var nested = world.transactions().reading(ANYTHING, world.transactions().writing(ANYTHING, Mono.just(1)));

        assertThatThrownBy(() -> as(commissioner, nested)).hasMessageContaining("inside a reading transaction");
    }

    @Test
    void a_time_limit_in_the_context_replaces_the_roles_own() {
        var slow = world.transactions()
                .reading(ANYTHING, world.client().sql("select pg_sleep(5)").then())
                .contextWrite(new TimeLimit(java.time.Duration.ofSeconds(1))::into);
        var limits = world.transactions()
                .reading(
                        ANYTHING,
                        world.client()
                                .sql(
                                        "select current_setting('statement_timeout') || ' ' || current_setting('transaction_timeout')")
                                .map(row -> row.get(0, String.class))
                                .one());

        assertThatThrownBy(() -> as(commissioner, slow)).hasStackTraceContaining("timeout");
        assertThat(as(commissioner, limits)).isEqualTo("30s 1min");
        assertThat(as(commissioner, limits.contextWrite(new TimeLimit(java.time.Duration.ofMinutes(10))::into)))
                .isEqualTo("10min 605s");
    }

    private void assertRefused(CommonReason reason, CouncilBinding who) {
        assertThatThrownBy(() -> as(who, world.transactions().reading(ANYTHING, mustNotRun())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> as(who, world.transactions().writing(ANYTHING, mustNotRun())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(as(who, world.councils.visits().of(who))).isNull();
    }

    private static Mono<Object> mustNotRun() {
        return Mono.error(() -> new AssertionError("The work ran"));
    }
}
