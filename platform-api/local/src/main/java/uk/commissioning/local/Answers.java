package uk.commissioning.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits until an address answers without an error of its own.
final class Answers {

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int FIRST_SERVER_ERROR = 500;

    private Answers() {}

    /// False when whoever should answer has gone, or the time is over.
    static boolean awaited(URI address, Duration patience, BooleanSupplier alive) {
        Instant end = Instant.now().plus(patience);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (alive.getAsBoolean() && Instant.now().isBefore(end)) {
                if (answers(client, address)) {
                    return true;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
            return false;
        }
    }

    private static boolean answers(HttpClient client, URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() < FIRST_SERVER_ERROR;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
