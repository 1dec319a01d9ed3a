package uk.commissioning.runtime.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The settings of everything that runs in the background.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackgroundSettings.class)
public final class BackgroundConfiguration {}
