package uk.commissioning.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept-alive connection that asks the same and reads the answer to its end. Plain sockets, because a client's own
/// work would be counted on both sides of every ratio and hide what differs.
final class KeptAlive implements AutoCloseable {

    private static final int BUFFER = 16_384;
    private static final int PATIENCE = 30_000;
    private static final String OK = "HTTP/1.1 200 ";
    private static final String LENGTH = "content-length:";

    private final Request request;
    private final Socket socket;
    private final InputStream answers;
    private final byte[] line = new byte[BUFFER];

    KeptAlive(Request request) throws IOException {
        this.request = request;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), request.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        this.answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /// The body of the answer.
    byte[] ask() throws IOException {
        socket.getOutputStream().write(request.bytes());
        var status = line();
        int length = -1;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        if (!status.startsWith(OK) || length < 0) {
            throw new IOException("Not an answer to measure: " + status.toLowerCase(Locale.ROOT));
        }
        return answers.readNBytes(length);
    }

    private String line() throws IOException {
        int end = 0;
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) throw new IOException("The server hung up");
            if (next != '\r') line[end++] = (byte) next;
        }
        return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
