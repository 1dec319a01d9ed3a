package uk.commissioning.bench;

import java.nio.charset.StandardCharsets;

/// A GET whose bytes are made once.
record Request(int port, byte[] bytes) {

    static Request to(int port, String path) {
        return new Request(
                port,
                "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: application/json\r\n\r\n"
                        .formatted(path, port)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    static Request to(int port, String path, String token) {
        return new Request(
                port,
                "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(path, port, token)
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
