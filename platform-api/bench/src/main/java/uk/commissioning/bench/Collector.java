package uk.commissioning.bench;

import java.util.concurrent.atomic.AtomicLong;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// Takes what telemetry sends, as a collector on the same machine would, and forgets it.
final class Collector implements AutoCloseable {

    private final AtomicLong received = new AtomicLong();
    private final DisposableServer server = HttpServer.create()
            .host("localhost")
            .port(0)
            .handle((request, answer) -> request.receive()
                    .doOnNext(part -> received.addAndGet(part.readableBytes()))
                    .then(answer.status(200).send()))
            .bindNow();

    String address() {
        return "http://localhost:" + server.port();
    }

    long receivedBytes() {
        return received.get();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
