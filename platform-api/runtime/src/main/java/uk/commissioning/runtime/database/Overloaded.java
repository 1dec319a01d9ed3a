package uk.commissioning.runtime.database;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;

/// No connection was to be had in time (A10): answered with 503 and Retry-After. Nothing was changed.
public final class Overloaded extends RuntimeException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    Overloaded(@Nullable Throwable cause) {
        super("The database did not take more work in time", cause, false, false);
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }

    /// The overload behind a failure, however often a library has wrapped it.
    public static Optional<Overloaded> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overloaded overloaded) return Optional.of(overloaded);
        }
        return Optional.empty();
    }

    /// Too many wait already for something that is written one after the other.
    public static Overloaded waiting() {
        return new Overloaded(null);
    }

    /// What a pool's failure to give a connection means.
    static Throwable orItself(Throwable failure) {
        return switch (failure) {
            case R2dbcTimeoutException _,
                    R2dbcTransientResourceException _,
                    R2dbcNonTransientResourceException _,
                    PoolAcquirePendingLimitException _,
                    PoolAcquireTimeoutException _,
                    IOException _ -> new Overloaded(failure);
            default -> failure;
        };
    }
}
