package uk.commissioning.broken.feature;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

final class Waits {

    @Nullable
    String waited(Mono<String> answer) {
        return answer.block(Duration.ofSeconds(1));
    }
}
