package uk.commissioning.testing.blocking;

import java.util.List;

/// The calls that may wait on any thread, each with its reason. Nothing else may.
final class AllowedToBlock {

    static final List<Call> CALLS = List.of(
            new Call(
                    "java.security.SecureRandom", "nextBytes", "the system's source gives bytes at once when it is up"),
            new Call("java.security.SecureRandom", "generateSeed", "the same source"),
            new Call(
                    "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue",
                    "remove",
                    "whoever stops a timer takes it out of the queue of timers, whose lock is held for that long"),
            new Call(
                    "io.netty.buffer.AdaptivePoolingAllocator$Magazine",
                    "free",
                    "gives a thread's buffers back under a lock that is held for a few fields"),
            new Call("io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "free", "the same, for all magazines"),
            new Call("io.netty.util.internal.NativeLibraryLoader", "load", "once, before the first connection"),
            new Call(
                    "org.springframework.web.reactive.resource.PathResourceResolver",
                    "getResource",
                    "a file of our own jar, found once and remembered"),
            new Call(
                    "org.springdoc.api.AbstractOpenApiResource",
                    "getOpenApi",
                    "reads the controllers when somebody first asks what the API is, and remembers"),
            new Call("uk.commissioning.kernel.calendar.ReferenceRows", "read", "rows of our own jar, read once"),
            new Call(
                    "uk.commissioning.testing.database.TestDatabase", "asSuperuser", "a test that looks from outside"));

    private AllowedToBlock() {}

    /// A method inside which waiting is allowed.
    record Call(String type, String method, String because) {}
}
