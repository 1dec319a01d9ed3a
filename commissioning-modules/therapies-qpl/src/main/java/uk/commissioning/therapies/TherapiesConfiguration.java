package uk.commissioning.therapies;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.therapies.order.OrderConfiguration;
import uk.commissioning.therapies.provider.ProviderConfiguration;
import uk.commissioning.therapies.spend.SpendConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import({OrderConfiguration.class, ProviderConfiguration.class, SpendConfiguration.class})
public final class TherapiesConfiguration {}
