package uk.commissioning.inmss;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.inmss.district.DistrictConfiguration;
import uk.commissioning.inmss.overview.OverviewConfiguration;

/// The module's features.
@Configuration(proxyBeanMethods = false)
@Import({DistrictConfiguration.class, OverviewConfiguration.class})
public final class InmssConfiguration {}
