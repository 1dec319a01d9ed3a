package uk.commissioning.alternative;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.alternative.packages.PackageConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import(PackageConfiguration.class)
public final class AlternativeConfiguration {}
