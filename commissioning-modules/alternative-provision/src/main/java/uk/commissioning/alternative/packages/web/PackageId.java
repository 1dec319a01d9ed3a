package uk.commissioning.alternative.packages.web;

import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// The id in an address. What is no id at all is as unknown as an id that nobody has (A13).
final class PackageId {

    private PackageId() {}

    static Mono<UUID> parsed(String text) {
        try {
            return Mono.just(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Refused.missing();
        }
    }
}
