package uk.commissioning.runtime.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/// The outermost filter: gives the request its correlation id, and a span and a duration when telemetry is on.
final class RequestTelemetry implements WebFilter, Ordered {

    private final Tracer tracer;
    private final DoubleHistogram durations;

    RequestTelemetry(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer(Seams.SCOPE);
        this.durations = telemetry
                .getMeter(Seams.SCOPE)
                .histogramBuilder("http.server.request.duration")
                .setDescription("Time until the answer begins, by route and status")
                .setUnit("s")
                .build();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        var correlation = Correlation.from(headers.getFirst(Correlation.TRACEPARENT));
        exchange.getAttributes().put(Correlation.KEY, correlation);
        exchange.getResponse().getHeaders().set(Correlation.HEADER, correlation);

        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, Carrier.HEADERS);
        var method = exchange.getRequest().getMethod().name();
        var span = tracer.spanBuilder(method)
                .setSpanKind(SpanKind.SERVER)
                .setParent(parent)
                .startSpan();
        var measured = new MeasuredRequest(span, durations, System.nanoTime());
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> measured.answered(exchange)));
        return chain.filter(exchange)
                .doFinally(signal -> {
                    if (signal == SignalType.CANCEL) measured.abandoned(exchange);
                })
                .contextWrite(
                        context -> context.put(Correlation.KEY, correlation).put(Context.class, parent.with(span)));
    }

    /// Reads the headers of W3C trace context.
    private enum Carrier implements TextMapGetter<HttpHeaders> {
        HEADERS;

        @Override
        public Iterable<String> keys(HttpHeaders carrier) {
            return List.copyOf(carrier.headerNames());
        }

        @Override
        public @Nullable String get(@Nullable HttpHeaders carrier, String key) {
            return carrier == null ? null : carrier.getFirst(key);
        }
    }
}
