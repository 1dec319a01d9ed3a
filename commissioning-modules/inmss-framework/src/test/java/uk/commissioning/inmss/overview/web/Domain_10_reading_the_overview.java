package uk.commissioning.inmss.overview.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// Domain 10, row "Framework, lots, windows", and the officers for money and reorganisation; the gate of the
/// module (A7).
final class Domain_10_reading_the_overview {

    private static final RunningModule MODULE = RunningModule.shared();
    private static final Set<Role> READERS = EnumSet.of(
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.EVALUATOR,
            Role.FINANCE,
            Role.TENANT_ADMIN,
            Role.AUDITOR,
            Role.SECTION_151_OFFICER,
            Role.REORGANISATION_LEAD);

    @TestFactory
    Stream<DynamicTest> every_role_reads_what_the_matrix_says_and_nothing_else() {
        var kent = Market.of("kent");
        return Stream.of(Role.values()).filter(Role::isGrantedByCouncils).flatMap(role -> {
            var person = kent.person(role);
            var status = READERS.contains(role) ? 200 : 403;
            return Stream.of(
                            kent.api(""),
                            kent.api(".csv"),
                            kent.page(""),
                            kent.api("/breakdown"),
                            kent.api("/breakdown.csv"),
                            kent.page("/breakdown"),
                            kent.apiPath("definitions"),
                            kent.apiPath("districts"),
                            kent.apiPath("districts.csv"),
                            kent.pagePath("districts"),
                            kent.apiPath("like-with-like"),
                            kent.apiPath("like-with-like.csv"),
                            kent.pagePath("like-with-like"),
                            kent.apiPath("bridge"),
                            kent.apiPath("bridge.csv"),
                            kent.pagePath("bridge"),
                            kent.apiPath("published-figures"),
                            kent.pagePath("published-figures"),
                            kent.apiPath("reconciliation"),
                            kent.apiPath("reconciliation.csv"),
                            kent.pagePath("reconciliation"))
                    .map(path -> DynamicTest.dynamicTest(
                            role + " " + path,
                            () -> MODULE.as(person)
                                    .get()
                                    .uri(path)
                                    .exchange()
                                    .expectStatus()
                                    .isEqualTo(status)));
        });
    }

    @Test
    void a_council_without_the_module_is_told_so() {
        var devon = Market.without("devon");
        MODULE.as(devon.person(Role.COMMISSIONER))
                .get()
                .uri(devon.api(""))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("module-not-enabled");
    }

    @Test
    void a_person_of_another_council_is_told_nothing() {
        var kent = Market.of("kent");
        var stranger = Market.of("medway").person(Role.COMMISSIONER);
        MODULE.as(stranger).get().uri(kent.api("")).exchange().expectStatus().isNotFound();
    }
}
