package uk.commissioning.runtime.edge;

import io.netty.channel.EventLoop;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/// Begins each answer in a task of its own on the event loop of its connection. reactor-netty 1.3.6 stops reading a
/// kept-alive connection when a request that had to wait is answered within the call that hands it on (its issue 4361):
/// the browser's next request then hangs. To be removed with a version that has the fix.
final class OneTaskPerRequest implements NettyServerCustomizer {

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle((answer, connection) ->
                nextTask(connection.channel().eventLoop()).then(answer));
    }

    private static Mono<Void> nextTask(EventLoop loop) {
        return Mono.create(sink -> loop.execute(sink::success));
    }
}
