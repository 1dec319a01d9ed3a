package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

class A10_overload_and_telemetry_Test {

    private static final Edge EDGE = Edge.started(
            ObservedApplication.class, Map.of("platform.overload.requests", 2, "platform.overload.streams", 1));
    private static final String WIDGETS = "/api/councils/kent/widgets";

    private final Recorded recorded = EDGE.context().getBean(Recorded.class);

    @AfterAll
    static void close() {
        EDGE.context().close();
    }

    @Test
    void what_is_too_much_at_once_is_told_so_and_may_come_again() throws Exception {
        var gate = EDGE.context().getBean(Gate.class);
        var waiting = Stream.of("/slow", "/slow", "/events")
                .map(path -> CompletableFuture.supplyAsync(() -> status(path), Thread::startVirtualThread))
                .toList();
        Waiting.until(() -> gate.waiting() == 3);

        EDGE.as(Edge.ADA)
                .get()
                .uri(WIDGETS + "/context")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2")
                .expectHeader()
                .exists("Content-Security-Policy")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("overloaded");
        var page = new Browser(EDGE).get("/councils/kent/widgets/form");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The service is busy");
        EDGE.client()
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();

        gate.open();
        for (var answer : waiting) assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(status("/context")).isEqualTo(200);
        assertThat(recorded.refusals()).containsKey("ours");
    }

    @Test
    void a_request_is_a_span_with_its_route_and_council_and_nobodys_name() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        EDGE.as(Edge.ADA)
                .get()
                .uri(WIDGETS + "/people/" + Edge.KENTS_PERSON)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Correlation-Id", trace);

        var span = recorded.spanOf(trace);
        assertThat(span.getName()).isEqualTo("GET /api/councils/{council}/widgets/people/{id}");
        assertThat(span.getAttributes().asMap().toString())
                .contains("commissioning.council=kent", "http.response.status_code=200")
                .doesNotContain("Ada", Edge.ADA.toString(), Edge.KENTS_PERSON.toString());
        assertThat(recorded.durations()).contains("/api/councils/{council}/widgets/people/{id} 200");
        assertThat(recorded.metricsAsText()).doesNotContain("kent", "Ada");
    }

    @Test
    void a_refusal_is_counted_by_its_kind() {
        var before = recorded.refusals().getOrDefault("missing", 0L);
        EDGE.as(Edge.ADA)
                .get()
                .uri("/api/councils/devon")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(recorded.refusals()).containsEntry("missing", before + 1);
    }

    @Test
    void a_fault_is_logged_once_with_its_place_and_without_its_message() {
        var log = (Logger) LoggerFactory.getLogger("uk.commissioning");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        var correlation = EDGE.as(Edge.ADA)
                .get()
                .uri(WIDGETS + "/fault?name=Zebedee")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("X-Correlation-Id");
        log.detachAppender(lines);

        var told = List.copyOf(lines.list).stream()
                .filter(line -> line.getFormattedMessage().contains(String.valueOf(correlation)))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().getMDCPropertyMap()).containsEntry("correlationId", correlation);
        IThrowableProxy fault = told.getFirst().getThrowableProxy();
        assertThat(fault.getMessage()).isEqualTo("java.lang.IllegalStateException");
        assertThat(fault.getStackTraceElementProxyArray()[0].toString()).contains("WidgetApi.fault");
        assertThat(told.toString() + fault.getMessage()).doesNotContain("secret", "Zebedee");
    }

    private static int status(String path) {
        return EDGE.as(Edge.ADA)
                .get()
                .uri(WIDGETS + path)
                .header("Accept", path.equals("/events") ? "text/event-stream" : "application/json")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
