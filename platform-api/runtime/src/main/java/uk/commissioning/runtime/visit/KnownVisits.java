package uk.commissioning.runtime.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import uk.commissioning.kernel.tenancy.Visit;

/// Remembers for a minute that a person may visit a council; a no is never remembered. What it says only opens the
/// gate of an API call: the transaction asks again.
final class KnownVisits {

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Cache<Key, Visit> visits =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Optional<Visit> of(UUID subject, String council) {
        return Optional.ofNullable(visits.getIfPresent(new Key(subject, council)));
    }

    void keep(String council, Visit visit) {
        visits.put(new Key(visit.actor().subject(), council), visit);
    }

    void forget(UUID subject, String council) {
        visits.invalidate(new Key(subject, council));
    }

    private record Key(UUID subject, String council) {}
}
