package uk.commissioning.runtime.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/// One request's span and duration, ended once: when its answer begins or its client has gone.
/// The council's key is on the span and never on the metric.
final class MeasuredRequest {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> COUNCIL = AttributeKey.stringKey("commissioning.council");
    private static final long CLIENT_GONE = 499;
    private static final long FAULTS_FROM = 500;
    private static final double NANOSECONDS = 1e9;

    private final Span span;
    private final DoubleHistogram durations;
    private final long began;
    private final AtomicBoolean ended = new AtomicBoolean();

    MeasuredRequest(Span span, DoubleHistogram durations, long began) {
        this.span = span;
        this.durations = durations;
        this.began = began;
    }

    void answered(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        end(exchange, status == null ? 200 : status.value());
    }

    void abandoned(ServerWebExchange exchange) {
        end(exchange, CLIENT_GONE);
    }

    private void end(ServerWebExchange exchange, long status) {
        if (!ended.compareAndSet(false, true)) return;

        var method = exchange.getRequest().getMethod().name();
        var route = route(exchange);
        durations.record(
                (System.nanoTime() - began) / NANOSECONDS, Attributes.of(METHOD, method, ROUTE, route, STATUS, status));
        if (span.isRecording()) describe(exchange, method, route, status);
        span.end();
    }

    private void describe(ServerWebExchange exchange, String method, String route, long status) {
        span.updateName(method + " " + route);
        span.setAttribute(METHOD, method);
        span.setAttribute(ROUTE, route);
        span.setAttribute(STATUS, status);
        Map<String, String> variables =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        var council = variables.get("council");
        if (council != null) span.setAttribute(COUNCIL, council);
        if (status >= FAULTS_FROM) span.setStatus(StatusCode.ERROR);
    }

    private static String route(ServerWebExchange exchange) {
        PathPattern pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.getPatternString();
    }
}
