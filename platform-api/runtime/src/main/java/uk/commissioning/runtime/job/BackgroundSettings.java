package uk.commissioning.runtime.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How eagerly the background works: the settings `platform.background.*`.
/// `workers` jobs run at once in one instance; a job that is silent for `lease` is taken over by another worker.
@ConfigurationProperties("platform.background")
public record BackgroundSettings(
        @DefaultValue("500ms") Duration outboxDelay,
        @DefaultValue("1s") Duration sealDelay,
        @DefaultValue("500ms") Duration jobDelay,
        @DefaultValue("10m") Duration cleaningDelay,
        @DefaultValue("2") int workers,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("10m") Duration jobTransaction) {}
