package uk.commissioning.bench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A reader on a poor line: rests after every 64 KB, so that it takes about a megabyte a second.
final class SlowStream extends FilterInputStream {

    private static final int BEFORE_A_REST = 65_536;

    private long taken;

    SlowStream(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        long before = taken;
        taken += Math.max(read, 0);
        if (before / BEFORE_A_REST != taken / BEFORE_A_REST) Pause.briefly();
        return read;
    }
}
