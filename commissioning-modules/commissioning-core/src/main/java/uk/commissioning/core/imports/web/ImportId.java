package uk.commissioning.core.imports.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// The id in an address. What is no id at all is as unknown as an id that nobody has (A13).
final class ImportId {

    private ImportId() {}

    static Mono<UUID> parsed(String text) {
        try {
            return Mono.just(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Refused.missing();
        }
    }

    /// A place in the list; none where nothing is asked for.
    static @Nullable UUID cursor(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noCursor) {
            throw ImportCursor.notRecognised();
        }
    }
}
