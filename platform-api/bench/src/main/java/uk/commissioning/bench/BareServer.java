package uk.commissioning.bench;

import java.util.UUID;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// The least that WebFlux can do to answer a placement: a handler, a read, JSON.
final class BareServer implements AutoCloseable {

    private final DisposableServer server;

    BareServer(PostgresBareRead read) {
        var route = RouterFunctions.route(
                RequestPredicates.GET("/placements/{id}"),
                request -> read.placement(UUID.fromString(request.pathVariable("id")))
                        .flatMap(answer -> ServerResponse.ok().bodyValue(answer)));
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(route)))
                .bindNow();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
