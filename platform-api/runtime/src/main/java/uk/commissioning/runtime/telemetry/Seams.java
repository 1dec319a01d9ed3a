package uk.commissioning.runtime.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Locale;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;

/// Where we look at ourselves: spans around work and counts of refusals by kind. Names hold no ids and no personal
/// data. With telemetry off the work is returned as it came.
public final class Seams {

    static final String SCOPE = "uk.commissioning";

    private static final AttributeKey<String> KIND = AttributeKey.stringKey("kind");
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("type");
    private static final AttributeKey<String> REFUSED = AttributeKey.stringKey("refused");

    private final boolean off;
    private final Tracer tracer;
    private final LongCounter refusals;
    private final LongCounter setAside;

    public Seams(OpenTelemetry telemetry) {
        this.off = telemetry.equals(OpenTelemetry.noop());
        this.tracer = telemetry.getTracer(SCOPE);
        this.refusals = telemetry
                .getMeter(SCOPE)
                .counterBuilder("commissioning.refusals")
                .setDescription("Refusals by kind")
                .build();
        this.setAside = telemetry
                .getMeter(SCOPE)
                .counterBuilder("commissioning.outbox.set_aside")
                .setDescription("Messages set aside because their receiver refused them for good, by type")
                .build();
    }

    /// Seams that see nothing.
    public static Seams off() {
        return new Seams(OpenTelemetry.noop());
    }

    /// The work inside a span, child of the request's or of the work around it.
    public <T> Mono<T> around(String name, Mono<T> work) {
        if (off) return work;
        return Mono.deferContextual(view -> {
            Context parent = view.hasKey(Context.class) ? view.get(Context.class) : Context.root();
            var span = tracer.spanBuilder(name).setParent(parent).startSpan();
            if (!span.isRecording()) return work;
            return work.doOnError(failure -> failed(span, failure))
                    .doFinally(signal -> span.end())
                    .contextWrite(context -> context.put(Context.class, parent.with(span)));
        });
    }

    public void refused(Kind kind) {
        if (off) return;
        refusals.add(1, Attributes.of(KIND, kind.name().toLowerCase(Locale.ROOT)));
    }

    public void setAside(String messageType) {
        if (off) return;
        setAside.add(1, Attributes.of(TYPE, messageType));
    }

    private static void failed(Span span, Throwable failure) {
        if (failure instanceof Refused refused) {
            span.setAttribute(REFUSED, refused.reason().code());
            return;
        }
        span.setStatus(StatusCode.ERROR, failure.getClass().getName());
    }
}
