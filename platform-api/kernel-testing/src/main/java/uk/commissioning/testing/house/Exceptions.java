package uk.commissioning.testing.house;

import java.util.Map;

/// Classes that a house rule lets pass, each with its reason. A package is never let pass because one class in it must.
final class Exceptions {

    private static final String DISPATCHER = "asks as the dispatcher, about every council, without a transaction";

    static final Map<String, String> TO_NOTHING_WAITS = Map.of(
            "uk.commissioning.runtime.job.Background", "the loop itself, where nobody is left to return a Mono to",
            "uk.commissioning.runtime.job.Workers", "Spring's stop has a callback and no Mono",
            "uk.commissioning.runtime.audit.AccessQueue", "writes for many requests at once, each of which waits",
            "uk.commissioning.runtime.database.Abandonment", "a clock that outlives a cancelled request",
            "uk.commissioning.runtime.database.DatabasePromises", "start-up, on the main thread",
            "uk.commissioning.admin.VerifyAudit", "a command, on the main thread",
            "uk.commissioning.reorganisation.run.Watch", "a run goes on when its request has been answered",
            "uk.commissioning.testing.house.HouseRulesContract", "a test that waits for a thread that must not");

    static final Map<String, String> TO_NOBODY_WRITES_THE_CONTEXT =
            Map.of("uk.commissioning.reorganisation.run.Watch", "a run goes on in the name of whoever started it");

    static final Map<String, String> TO_DATABASE_IN_ADAPTERS = Map.ofEntries(
            Map.entry("uk.commissioning.runtime.audit.AccessEntries", "its SQL is beside the sealing it feeds"),
            Map.entry("uk.commissioning.runtime.audit.AuditEntries", "its SQL is beside the sealing it feeds"),
            Map.entry("uk.commissioning.runtime.audit.Sealer", DISPATCHER),
            Map.entry("uk.commissioning.runtime.audit.SealVerification", DISPATCHER),
            Map.entry("uk.commissioning.runtime.audit.VerifySeals", DISPATCHER),
            Map.entry("uk.commissioning.runtime.job.JobLeases", DISPATCHER),
            Map.entry("uk.commissioning.runtime.once.Cleaning", DISPATCHER),
            Map.entry("uk.commissioning.runtime.outbox.WaitingMessages", DISPATCHER),
            Map.entry("uk.commissioning.runtime.edge.DatabaseReadiness", "asks the pool, not a table"),
            Map.entry("uk.commissioning.runtime.problem.Fault", "turns the driver's failures into answers"),
            Map.entry("uk.commissioning.runtime.problem.Recognised", "turns the driver's failures into answers"),
            Map.entry("uk.commissioning.admin.Wiring", "names the client of one receiver"));

    static final Map<String, String> TO_CONTEXT_IN_CONFIGURATIONS = Map.ofEntries(
            Map.entry("uk.commissioning.runtime.database.DatabasePromises", "start-up check"),
            Map.entry("uk.commissioning.runtime.database.DatabaseSettings", "settings, the pool's inside them"),
            Map.entry("uk.commissioning.runtime.database.SettingMissing", "start-up failure with an Action"),
            Map.entry("uk.commissioning.runtime.job.Background", "starts and stops with the application"),
            Map.entry("uk.commissioning.runtime.job.Workers", "starts and stops with the application"),
            Map.entry("uk.commissioning.runtime.outbox.OutboxHealth", "asked by the framework"),
            Map.entry("uk.commissioning.runtime.problem.Limits", "settings"),
            Map.entry("uk.commissioning.runtime.problem.JsonStrictness", "changes the framework's mapper"),
            Map.entry("uk.commissioning.runtime.problem.ProblemHandler", "replaces the framework's handler"),
            Map.entry("uk.commissioning.runtime.security.PublicAddress", "settings"),
            Map.entry("uk.commissioning.runtime.security.SignInPages", "replaces the framework's pages"),
            Map.entry("uk.commissioning.local.Application", "starts an application in this process"),
            Map.entry("uk.commissioning.local.Local", "says which applications"));

    private Exceptions() {}
}
