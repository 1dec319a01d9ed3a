package uk.commissioning.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import uk.commissioning.kernel.calendar.London;

/// The clock of the world of tests: the real one, or one that stands at noon of a day.
final class SettableClock extends Clock {

    private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.systemUTC());

    void setTo(LocalDate day) {
        clock.set(Clock.fixed(London.startOf(day).plusSeconds(12 * 3600), ZoneOffset.UTC));
    }

    void setToToday() {
        clock.set(Clock.systemUTC());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.get().instant();
    }
}
