package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

/// reactor-netty's issue 4361: an answer that comes at once, after one that took time, left the connection unread.
class Kept_alive_connections_Test {

    private final Edge edge = Edge.shared();

    @RepeatedTest(40)
    void go_on_after_answers_that_come_at_once() {
        var browser = new Browser(edge);
        for (int round = 0; round < 5; round++) {
            assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/nowhere?a=%00").statusCode()).isEqualTo(400);
            assertThat(browser.get("/no;where").statusCode()).isEqualTo(400);
        }
    }
}
