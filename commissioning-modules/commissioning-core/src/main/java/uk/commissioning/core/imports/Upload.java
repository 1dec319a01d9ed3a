package uk.commissioning.core.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A file as it was sent, of a size that is taken. A trial is checked whole and stores nothing.
public record Upload(String kind, String fileName, byte[] content, boolean trial) {
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "unnamed";

    public Upload {
        FileFormat.of(content);
    }

    public static Upload of(String kind, @Nullable String fileName, byte[] content, boolean trial) {
        return new Upload(kind, named(fileName), content, trial);
    }

    public Upload asTrial() {
        return new Upload(kind, fileName, content, true);
    }

    /// What tells two uploads apart, without their content.
    Fingerprint fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Fingerprint(kind, fileName, trial, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Fingerprint(String kind, String fileName, boolean trial, String contentHash) {}

    /// The last part of a path, without what cannot be shown.
    private static String named(@Nullable String fileName) {
        if (fileName == null) return NAMELESS;
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("\\p{Cntrl}", " ").strip();
        if (shown.isEmpty()) return NAMELESS;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
