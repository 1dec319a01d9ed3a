package uk.commissioning.core.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import uk.commissioning.kernel.refusal.Refused;

/// The parts of a packed file, which is never written to a disk. All of them are unpacked once and counted before
/// one is looked at: what the file says of their size is not believed.
final class Parts {
    private static final int MOST_PARTS = 1_000;
    private static final long SMALLEST_LIMIT = 20L << 20;
    private static final long LARGEST_LIMIT = 200L << 20;
    private static final long HIGHEST_RATIO = 300;
    private static final Pattern ODD_NAME =
            Pattern.compile(".*(\\\\|\\p{Cntrl}|(^|/)\\.{1,2}(/|$)|\\.zip$).*|/.*|", Pattern.DOTALL);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private Parts(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        var left = Math.clamp(content.length * HIGHEST_RATIO, SMALLEST_LIMIT, LARGEST_LIMIT);
        for (var part : Collections.list(zip.getEntries())) {
            add(part);
            left = withoutUnpacked(left, part);
        }
    }

    static Parts of(byte[] content) {
        try {
            return new Parts(content);
        } catch (IOException | RuntimeException unreadable) {
            throw refused(unreadable);
        }
    }

    /// Names are in small letters: those of parts are equal in whatever capitals (OPC).
    boolean has(String name) {
        return parts.containsKey(name);
    }

    /// Reads the part of that name, if there is one.
    void read(String name, Reading reading) {
        var part = parts.get(name);
        if (part == null) return;
        try (var content = zip.getInputStream(part)) {
            reading.read(content);
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw refused(unreadable);
        }
    }

    private void add(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (ODD_NAME.matcher(name).matches() || parts.put(name, part) != null) throw damaged();
        if (parts.size() > MOST_PARTS) throw tooLarge();
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Refused.because(WorkbookReason.WORKBOOK_HAS_PASSWORD);
        }
        if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) throw damaged();
    }

    private long withoutUnpacked(long left, ZipArchiveEntry part) throws IOException {
        var buffer = new byte[1 << 16];
        var sum = new CRC32();
        try (InputStream unpacked = zip.getInputStream(part)) {
            for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                left -= read;
                if (left < 0) throw tooLarge();
                sum.update(buffer, 0, read);
            }
        }
        if (sum.getValue() != part.getCrc()) throw damaged();
        return left;
    }

    static Refused damaged() {
        return Refused.because(WorkbookReason.WORKBOOK_DAMAGED);
    }

    static Refused tooLarge() {
        return Refused.because(WorkbookReason.WORKBOOK_UNPACKS_TOO_LARGE);
    }

    /// Whatever a reader of bytes, XML or numbers stumbles over is damage to the one who sent the file.
    private static Refused refused(Exception unreadable) {
        return unreadable instanceof Refused refused ? refused : damaged();
    }

    /// Reads one part.
    interface Reading {
        void read(InputStream content) throws IOException, XMLStreamException;
    }
}
