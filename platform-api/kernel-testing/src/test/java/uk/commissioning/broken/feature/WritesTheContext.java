package uk.commissioning.broken.feature;

import reactor.core.publisher.Mono;

final class WritesTheContext {

    Mono<String> written(Mono<String> answer) {
        return answer.contextWrite(context -> context.put("council", "another"));
    }
}
