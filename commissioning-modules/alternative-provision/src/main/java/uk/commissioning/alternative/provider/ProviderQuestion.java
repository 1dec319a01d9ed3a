package uk.commissioning.alternative.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The master list on a day, of one status or of all, after one provider and at most so many.
public record ProviderQuestion(
        LocalDate on,
        @Nullable RegistrationStatus status,
        @Nullable UUID after,
        int limit) {

    public ProviderQuestion from(UUID last) {
        return new ProviderQuestion(on, status, last, limit);
    }
}
