package uk.commissioning.runtime.edge;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// OpenTelemetry's real SDK, keeping what it would send.
final class Recorded {

    private final Queue<SpanData> spans = new ConcurrentLinkedQueue<>();
    private final Reader reader = new Reader();
    private final OpenTelemetry telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(new Keeper()))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(reader).build())
            .build();

    OpenTelemetry telemetry() {
        return telemetry;
    }

    /// The request's span of a trace; waits until it has ended.
    SpanData spanOf(String trace) {
        Waiting.until(() -> spans.stream().anyMatch(span -> isRequest(span, trace)));
        return spans.stream().filter(span -> isRequest(span, trace)).findFirst().orElseThrow();
    }

    private static boolean isRequest(SpanData span, String trace) {
        return span.getTraceId().equals(trace) && span.getName().startsWith("GET ");
    }

    Map<String, Long> refusals() {
        return metrics().stream()
                .filter(metric -> metric.getName().equals("commissioning.refusals"))
                .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                .collect(Collectors.toMap(
                        point -> String.valueOf(point.getAttributes().get(AttributeKey.stringKey("kind"))),
                        point -> point.getValue()));
    }

    /// Route and status of each duration.
    List<String> durations() {
        return metrics().stream()
                .filter(metric -> metric.getName().equals("http.server.request.duration"))
                .flatMap(metric -> metric.getHistogramData().getPoints().stream())
                .map(point -> point.getAttributes().get(AttributeKey.stringKey("http.route")) + " "
                        + point.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .toList();
    }

    String metricsAsText() {
        return metrics().toString();
    }

    private Collection<MetricData> metrics() {
        return reader.registration.collectAllMetrics();
    }

    private final class Keeper implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private static final class Reader implements MetricReader {

        private volatile CollectionRegistration registration = CollectionRegistration.noop();

        @Override
        public void register(CollectionRegistration given) {
            this.registration = given;
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.CUMULATIVE;
        }

        @Override
        public CompletableResultCode forceFlush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
