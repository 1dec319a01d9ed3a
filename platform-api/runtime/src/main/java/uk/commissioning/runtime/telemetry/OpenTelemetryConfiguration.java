package uk.commissioning.runtime.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// OpenTelemetry's SDK, set up by its own environment variables. Off until `OTEL_SDK_DISABLED=false`; and off means
/// the API's no-op, because the SDK makes every span also when it is disabled, and only forgets to send it.
@Configuration(proxyBeanMethods = false)
public final class OpenTelemetryConfiguration {

    @Bean
    OpenTelemetry openTelemetry() {
        var disabled = System.getProperty("otel.sdk.disabled", System.getenv("OTEL_SDK_DISABLED"));
        if (!"false".equalsIgnoreCase(disabled)) return OpenTelemetry.noop();

        return AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> Map.of("otel.logs.exporter", "none"))
                .build()
                .getOpenTelemetrySdk();
    }
}
