package uk.commissioning.runtime.problem;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a request may be: `platform.limits.body` for JSON and forms, `platform.limits.file` for uploads.
@ConfigurationProperties("platform.limits")
record Limits(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("10MB") DataSize file) {}
