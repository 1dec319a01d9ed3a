package uk.commissioning.ui;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where frames come from: each application has one.
@FunctionalInterface
public interface FrameSource {

    Mono<Frame> frame(ServerWebExchange exchange);
}
