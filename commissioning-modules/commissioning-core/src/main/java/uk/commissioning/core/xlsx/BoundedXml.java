package uk.commissioning.core.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of an XML part, refused where a parser would have to keep very much of them at once: a text, an
/// attribute or a comment without end. A document type, from which entities come, does not pass at all.
final class BoundedXml extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    private int since;
    private int before;
    private int beforeThat;
    private boolean declared;

    BoundedXml(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) pass(one);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        for (var place = offset; place < offset + read; place++) pass(buffer[place] & 0xFF);
        return read;
    }

    /// A part is closed with its file, and not before.
    @Override
    public void close() {}

    private void pass(int one) {
        if (before == '!' && beforeThat == '<') {
            if (one != '-' && one != '[') throw Parts.damaged();
            declared = true;
        }
        if (declared) {
            declared = one != '>' || !(before == '-' || before == ']');
        } else if (one == '<') {
            since = 0;
        }
        if (one == 0 || ++since > LONGEST) throw Parts.damaged();
        beforeThat = before;
        before = one;
    }
}
