package uk.commissioning.runtime.edge;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import uk.commissioning.runtime.api.OpenApiConfiguration;
import uk.commissioning.runtime.overload.OverloadConfiguration;
import uk.commissioning.runtime.problem.CouncilRefusalConfiguration;
import uk.commissioning.runtime.problem.ProblemConfiguration;
import uk.commissioning.runtime.security.SecurityConfiguration;
import uk.commissioning.runtime.telemetry.TelemetryConfiguration;
import uk.commissioning.runtime.visit.CouncilGateConfiguration;
import uk.commissioning.runtime.visit.VisitConfiguration;

/// The edge of platform-api: a request passes these from top to bottom. `edge.properties` holds the settings of the
/// framework that the edge relies on.
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:edge.properties")
@Import({
    TelemetryConfiguration.class,
    OverloadConfiguration.class,
    ProblemConfiguration.class,
    CouncilRefusalConfiguration.class,
    SecurityConfiguration.class,
    VisitConfiguration.class,
    CouncilGateConfiguration.class,
    OpenApiConfiguration.class,
    ServerConfiguration.class
})
public final class EdgeConfiguration {}
