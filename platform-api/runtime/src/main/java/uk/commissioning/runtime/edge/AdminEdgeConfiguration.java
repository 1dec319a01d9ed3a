package uk.commissioning.runtime.edge;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import uk.commissioning.runtime.api.OpenApiConfiguration;
import uk.commissioning.runtime.overload.OverloadConfiguration;
import uk.commissioning.runtime.problem.OperatorRefusalConfiguration;
import uk.commissioning.runtime.problem.ProblemConfiguration;
import uk.commissioning.runtime.security.SecurityConfiguration;
import uk.commissioning.runtime.telemetry.TelemetryConfiguration;
import uk.commissioning.runtime.visit.OperatorGateConfiguration;
import uk.commissioning.runtime.visit.VisitConfiguration;

/// The edge of tenant-admin: that of platform-api with the gate of operators instead of the gate of councils.
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:edge.properties")
@Import({
    TelemetryConfiguration.class,
    OverloadConfiguration.class,
    ProblemConfiguration.class,
    OperatorRefusalConfiguration.class,
    SecurityConfiguration.class,
    VisitConfiguration.class,
    OperatorGateConfiguration.class,
    OpenApiConfiguration.class,
    ServerConfiguration.class
})
public final class AdminEdgeConfiguration {}
