package uk.commissioning.runtime.overload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many may be under way in one instance: `platform.overload.requests`, and `platform.overload.streams` for
/// server-sent events, which last.
@ConfigurationProperties("platform.overload")
record OverloadSettings(
        @DefaultValue("256") int requests,
        @DefaultValue("512") int streams) {}
