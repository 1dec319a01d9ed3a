package uk.commissioning.runtime.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Correlation, spans and counts. The application supplies the `OpenTelemetry`: `OpenTelemetry.noop()` where it is
/// off.
@Configuration(proxyBeanMethods = false)
public final class TelemetryConfiguration {

    @Bean
    Seams seams(OpenTelemetry telemetry) {
        return new Seams(telemetry);
    }

    @Bean
    RequestTelemetry requestTelemetry(OpenTelemetry telemetry) {
        return new RequestTelemetry(telemetry);
    }
}
