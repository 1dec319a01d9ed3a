package uk.commissioning.therapies;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.therapies.order.OrderConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import(OrderConfiguration.class)
public final class TherapiesConfiguration {}
