package uk.commissioning.inmss.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.inmss.Market;
import uk.commissioning.inmss.RunningModule;
import uk.commissioning.kernel.permission.Role;

/// However many placements, all sums of an overview come with one statement, so that they belong to one moment.
final class Statements_of_an_overview {

    private static final String ON = "?on=2025-06-30";
    private static final long[] FEE_AND_SWING = {5_000_000, 100};

    private static final Market KENT = Market.of("kent");
    private static final UUID COMMISSIONER = KENT.person(Role.COMMISSIONER);

    @BeforeAll
    static void what_can_be_remembered_is_remembered() {
        KENT.placeMany(50, 5, "SPOT", null, FEE_AND_SWING);
        ask(KENT.api(ON));
    }

    @Test
    void an_api_call_enters_and_asks_once() {
        assertThat(sent(KENT.api(ON))).hasSize(2);
    }

    @Test
    void a_page_enters_at_the_gate_too() {
        assertThat(sent(KENT.page(ON))).hasSize(3);
    }

    @Test
    void a_breakdown_asks_once_too() {
        assertThat(sent(KENT.api("/breakdown" + ON + "&by=home-district"))).hasSize(2);
    }

    private static List<String> sent(String path) {
        return RunningModule.shared().database().statementsOf("app", () -> ask(path));
    }

    private static void ask(String path) {
        RunningModule.shared()
                .as(COMMISSIONER)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
