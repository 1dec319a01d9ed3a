package uk.commissioning.runtime.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where PostgreSQL is and how many connections each role may hold: the settings `platform.database.*`.
/// An application sets the passwords of the roles it uses, and no others. It waits `startPatience` for a database that
/// gives no connection yet.
@ConfigurationProperties("platform.database")
public record DatabaseSettings(
        @DefaultValue("localhost") String host,
        @DefaultValue("5432") int port,
        @DefaultValue("commissioning") String name,
        @DefaultValue("prefer") String sslMode,
        @DefaultValue("") String appPassword,
        @DefaultValue("") String operatorPassword,
        @DefaultValue("") String reorganiserPassword,
        @DefaultValue("") String dispatcherPassword,
        @DefaultValue("60s") Duration startPatience,
        @DefaultValue Pool pool) {

    /// `size` connections for requests, `unboundSize` for what belongs to no council (page sessions) and
    /// `dispatcherSize` for background work. Who waits longer than `acquireTime`, or comes when `waiting` others
    /// wait already, is told that the service is overloaded.
    public record Pool(
            @DefaultValue("20") int size,
            @DefaultValue("4") int unboundSize,
            @DefaultValue("4") int dispatcherSize,
            @DefaultValue("400") int waiting,
            @DefaultValue("2s") Duration acquireTime,
            @DefaultValue("5s") Duration connectTime) {}

    /// Never shows a password.
    @Override
    public String toString() {
        return "DatabaseSettings[%s:%d/%s, ssl %s, %s]".formatted(host, port, name, sslMode, pool);
    }
}
