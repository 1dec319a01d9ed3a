package uk.commissioning.alternative;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.alternative.hours.HoursConfiguration;
import uk.commissioning.alternative.packages.PackageConfiguration;
import uk.commissioning.alternative.provider.ProviderConfiguration;
import uk.commissioning.alternative.spend.SpendConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import({HoursConfiguration.class, PackageConfiguration.class, ProviderConfiguration.class, SpendConfiguration.class})
public final class AlternativeConfiguration {}
